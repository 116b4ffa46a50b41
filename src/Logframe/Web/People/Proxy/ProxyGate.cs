using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Logframe.Web.People.Proxy;

/// <summary>Believes the headers of the declared proxy, and of nobody else: they count from its address and with its secret only.</summary>
internal sealed class ProxyGate(RequestDelegate next, WebOptions web, ILogger<ProxyGate> logger)
{
    private readonly ProxyOptions _options = web.Proxy;
    private readonly IReadOnlyList<IPNetwork> _networks = [.. web.Proxy.Networks()];
    private readonly byte[] _secret = Digest(web.Proxy.ReadSecret());
    private readonly GroupRoles _roles = new(web.Proxy.Analysts, web.Proxy.Approvers);

    public Task InvokeAsync(HttpContext context)
    {
        var said = ProxyHeaders.Take(context.Request.Headers, _options);
        var from = Plain(context.Connection.RemoteIpAddress ?? IPAddress.None);
        if (said.SayAnything)
        {
            context.Features.Set(new ThroughProxy());
        }

        var isFromProxy = _networks.Any(network => network.Contains(from));
        if (isFromProxy && CryptographicOperations.FixedTimeEquals(Digest(said.Secret), _secret))
        {
            if (said.ContradictThemselves)
            {
                return PlainAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "A header that the reverse proxy sets came more than once, so that nobody knows which is its own. Its administrator has to let it replace what visitors send.");
            }

            Believe(context, said);
            return next(context);
        }

        if (said.ClaimAnIdentity)
        {
            logger.ForgedHeaders(from, context.Request.Path);
        }

        return isFromProxy && said.ClaimAnIdentity ? RefuseAsync(context, "The reverse proxy did not give its secret, so that nobody knows who asks. Its administrator has to set the same secret on both sides.")
            : isFromProxy || web.Certificate.IsGiven || IPAddress.IsLoopback(from) ? next(context)
            : RefuseAsync(context, "This site is asked through its reverse proxy only.");
    }

    private void Believe(HttpContext context, ProxyHeaders said)
    {
        // Some proxies write the port behind the address.
        if (IPEndPoint.TryParse(said.NearestAddress, out var visitor))
        {
            context.Connection.RemoteIpAddress = visitor.Address;
        }

        if (said.Scheme is "http" or "https")
        {
            context.Request.Scheme = said.Scheme;
        }

        if (Person.IsName(said.Name))
        {
            context.Features.Set(new ProxiedPerson(new Person(said.Name, _roles.Of(said.GroupNames), Identification.ReverseProxy)));
        }
    }

    private static Task RefuseAsync(HttpContext context, string sentence) => PlainAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, sentence);

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    /// <summary>Of one length, so that comparing tells nothing of the secret's.</summary>
    private static byte[] Digest(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
