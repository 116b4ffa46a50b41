using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Logframe.Web.People;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Logframe.Web.Safeguards;

/// <summary>How often one address may ask in a minute: generous for reading, tight for whatever would change something, tightest for signing in.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>The part of an IPv6 address that a provider gives to one household or office.</summary>
    private const int NetworkBytes = 8;

    public static void Add(RateLimiterOptions options, LimitOptions limits)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Kind, string Address)>(context => Partition(context, limits));
        options.OnRejected = RefuseAsync;
    }

    private static RateLimitPartition<(string, string)> Partition(HttpContext context, LimitOptions limits)
    {
        var isReading = HttpMethods.IsGet(context.Request.Method);
        var (kind, permits) = context.Request.Path switch
        {
            var path when path.StartsWithSegments(isReading ? SignInPaths.OpenId : SignInPaths.Start) => ("sign in", limits.SignInsPerMinute),
            _ when !isReading => ("act", limits.ActsPerMinute),
            var path when path.StartsWithSegments("/downloads") => ("download", limits.DownloadsPerMinute),
            _ => ("read", limits.ReadsPerMinute),
        };
        return RateLimitPartition.GetFixedWindowLimiter((kind, Network(context.Connection.RemoteIpAddress)), _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window });
    }

    private static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await PlainAnswer.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, $"Too many requests came from this address. Try again in {seconds} seconds.");
    }
}
