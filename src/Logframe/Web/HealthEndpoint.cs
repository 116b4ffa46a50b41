using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web;

/// <summary><c>GET /health</c>: 200 while the store can be read and the last refresh was whole (or none has been tried yet), otherwise 503 with the trouble in words.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", (RefreshTick tick, RefreshSchedule schedule, Func<IObservationStore> openStore) =>
        {
            var (data, storeTrouble) = DataOf(openStore);
            var last = tick.Last;
            var isWell = storeTrouble is null && (last is null || last.IsWhole);
            var health = new Health(
                isWell ? "ok" : "degraded",
                data,
                tick.IsRunning,
                last?.Finished,
                storeTrouble ?? last?.Trouble,
                [.. last?.Results.Select(result => new SourceHealth(result.Route, result.Trouble, result.Run?.Id, result.Run?.Changes)) ?? []],
                schedule.NextDue);
            return Results.Json(health, statusCode: isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });

    private static (string? Data, string? Trouble) DataOf(Func<IObservationStore> openStore)
    {
        try
        {
            using var store = openStore();
            return (store.Nature switch { DataNature.Simulated => "SIMULATED", DataNature.Real => "published", _ => null }, null);
        }
        catch (StoreException trouble)
        {
            return (null, trouble.Message);
        }
    }

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
