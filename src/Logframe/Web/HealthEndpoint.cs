using Logframe.Ingestion;
using Logframe.Store;
using Logframe.Web.People;
using Logframe.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web;

/// <summary>
/// <c>GET /health/live</c>: 200 while the process answers. <c>GET /health/ready</c> (or <c>/health</c>): 200 while it can do its work, otherwise 503 with the reasons in words.
/// </summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Json(new { Status = "alive" })).AllowAnonymous();
        routes.MapGet("/health/ready", Ready).RequireAuthorization(SitePolicies.Probe);
        routes.MapGet("/health", Ready).RequireAuthorization(SitePolicies.Probe);
    }

    private static IResult Ready(Readiness readiness, RefreshTick tick, RefreshSchedule schedule)
    {
        var (nature, reasons) = readiness.Look();
        var last = tick.Last;
        var health = new Health(
            reasons.Count == 0 ? "ready" : "not ready",
            reasons,
            StoreFreshness.Word(nature),
            tick.IsRunning,
            last?.Finished,
            last?.Sentence,
            [.. last?.Results.Select(result => new SourceHealth(result.Run?.Route ?? result.Route, result.Trouble, result.Run?.Id, result.Run?.Changes)) ?? []],
            schedule.NextDue);
        return Results.Json(health, statusCode: reasons.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private sealed record Health(
        string Status,
        IReadOnlyList<string> Reasons,
        string? Data,
        bool IsRefreshing,
        DateTimeOffset? LastRefresh,
        string? Trouble,
        IReadOnlyList<SourceHealth> Sources,
        DateTimeOffset? NextRefresh);

    private sealed record SourceHealth(string Route, string? Trouble, long? Run, BatchChanges? Changes);
}
