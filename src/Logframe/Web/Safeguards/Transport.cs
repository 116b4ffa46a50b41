using System.Security.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Logframe.Web.Safeguards;

/// <summary>How the site listens: where, with which certificate, and what it takes at most before anybody has looked at a request.</summary>
internal static class Transport
{
    private const int HeaderBytes = 16 * 1024;
    private const int HeaderCount = 64;

    /// <summary>Whoever sends slowly to hold a connection loses it.</summary>
    private static readonly TimeSpan HeaderPatience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan IdlePatience = TimeSpan.FromMinutes(2);

    public static void Configure(KestrelServerOptions kestrel, WebOptions web)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
        kestrel.Limits.MaxRequestBodySize = web.Limits.RequestBytes;
        kestrel.Limits.MaxConcurrentConnections = web.Limits.Connections;
        kestrel.Limits.RequestHeadersTimeout = HeaderPatience;
        kestrel.Limits.KeepAliveTimeout = IdlePatience;
        kestrel.Listen(web.EndPoint(), listen =>
        {
            if (web.Certificate.IsGiven)
            {
                var (own, chain) = ServerCertificate.Read(web.Certificate);
                listen.UseHttps(new HttpsConnectionAdapterOptions
                {
                    ServerCertificate = own,
                    ServerCertificateChain = chain,
                    SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                });
            }
        });
    }
}
