using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web;

/// <summary><c>GET /health</c>: 200 while the last refresh was whole (or none has been tried yet), 503 after one that was not.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", (RefreshTick tick, RefreshSchedule schedule, Func<IObservationStore> openStore) =>
        {
            using var store = openStore();
            var last = tick.Last;
            var health = new Health(
                last is null or { IsWhole: true } ? "ok" : "degraded",
                store.Nature is { } nature ? (nature == DataNature.Simulated ? "SIMULATED" : "published") : null,
                tick.IsRunning,
                last?.Finished,
                last?.Trouble,
                [.. last?.Results.Select(result => new SourceHealth(result.Route, result.Trouble, result.Run?.Id, result.Run?.Changes)) ?? []],
                schedule.NextDue);
            return Results.Json(health, statusCode: health.Status == "ok" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });

    private sealed record Health(
        string Status,
        string? Data,
        bool IsRefreshing,
        DateTimeOffset? LastRefresh,
        string? Trouble,
        IReadOnlyList<SourceHealth> Sources,
        DateTimeOffset? NextRefresh);

    private sealed record SourceHealth(string Route, string? Trouble, long? Run, BatchChanges? Changes);
}
