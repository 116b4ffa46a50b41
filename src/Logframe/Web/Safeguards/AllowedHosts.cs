using System.Net;
using Logframe.Web.People;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Safeguards;

/// <summary>Answers only under the names of this site, so that no other site can have its own name point here and read along in a visitor's browser.</summary>
/// <remarks>An address written in figures needs no such care: no name points anywhere.</remarks>
internal sealed class AllowedHosts(RequestDelegate next, WebOptions web)
{
    private readonly IPAddress _listening = IPAddress.Parse(web.Address);
    private readonly HashSet<string> _names = new([.. web.Hosts, "localhost"], StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context) => Allows(context.Request.Host.Host)
        ? next(context)
        : PlainAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "This site does not answer under that name. Its administrator can add the name to the setting Web:Hosts.");

    private bool Allows(string host) => _names.Contains(host) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && (IPAddress.IsLoopback(address) || IsOwn(address)));

    private bool IsOwn(IPAddress address) => address.Equals(_listening) || _listening.Equals(IPAddress.Any) || _listening.Equals(IPAddress.IPv6Any);
}
