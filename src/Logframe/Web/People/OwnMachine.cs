using System.Net;
using Logframe.Web.People.Proxy;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>Tells a program of this machine from somebody elsewhere whose request something on this machine passes on.</summary>
internal static class OwnMachine
{
    /// <summary>What proxies say of whom they speak for. One that says nothing cannot be told from a program of this machine.</summary>
    private static readonly string[] PassedOn = ["Forwarded", "Via", "X-Forwarded-For", "X-Real-IP"];

    public static bool Asks(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && context.Features.Get<ThroughProxy>() is null
        && !PassedOn.Any(context.Request.Headers.ContainsKey);
}
