using Logframe.Web.Metrics;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web;

/// <summary><c>GET /metrics</c>: what the worker has done and what stands, in the Prometheus text format.</summary>
internal static class MetricsEndpoint
{
    private const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static void MapMetrics(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/metrics", (MetricReader reader) => Results.Text(reader.Read(), ContentType)).RequireAuthorization(SitePolicies.Probe);
}
