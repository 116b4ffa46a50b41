using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Sources.Fingertips;
using Logframe.Store;

namespace Logframe.Benchmarks;

/// <summary>Measures a refresh in which nothing has changed beside one that reads everything, over the simulator on this machine.</summary>
/// <remarks>The simulator answers in the same process: what it costs is in every figure, so that our own time is less than is printed.</remarks>
internal static class RefreshScenario
{
    public static Scenario Scenario { get; } = new("refresh", "the shipped framework fetched, fetched again without news, and read again by force", Run);

    private static void Run(Measurements measure)
    {
        var framework = FrameworkReader.Read(PathSearch.Find("logframe/kent-and-medway", Environment.CurrentDirectory, AppContext.BaseDirectory)!).Framework!;
        var indicators = framework.CitedFingertipsIds.Count();
        var folder = Directory.CreateTempSubdirectory("logframe-benchmark-").FullName;
        try
        {
            using var store = SqliteObservationStore.Open(folder);
            RunRecord first = null!, unchanged = null!, forced = null!;
            measure.Time("first refresh", indicators, () => first = Refresh(store, framework, force: false));
            var again = measure.Time("nothing has changed", indicators, () => unchanged = Refresh(store, framework, force: false));
            var all = measure.Time("nothing has changed, by force", indicators, () => forced = Refresh(store, framework, force: true));
            measure.Ratio("without news", again, all);
            foreach (var (what, run) in new[] { ("first", first), ("without news", unchanged), ("by force", forced) })
            {
                measure.Say(what, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{run.Indicators.Count} indicators, {run.Indicators.Sum(report => report.Requests)} requests, {run.Indicators.Sum(report => report.Bytes) / 1024:N0} KB, {run.Indicators.Sum(report => report.RowsTaken):N0} rows read"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RunRecord Refresh(SqliteObservationStore store, LogicalFramework framework, bool force)
    {
        return RefreshAsync().GetAwaiter().GetResult();

        async Task<RunRecord> RefreshAsync()
        {
            await using var chosen = await SourceChoice.SimulatedAsync(SimulatorHost.NewestVintage, new FingertipsOptions(), CancellationToken.None);
            var results = await new Pipeline(store, TimeProvider.System)
                .RefreshAsync(framework, [chosen.Source], new RefreshPlan(Force: force), new Progress<RefreshStep>(), CancellationToken.None);
            return results[0].Run!;
        }
    }
}
