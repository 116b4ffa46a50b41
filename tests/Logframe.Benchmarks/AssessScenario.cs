using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Sources.Fingertips;
using Logframe.Store;

namespace Logframe.Benchmarks;

/// <summary>Measures how fast a framework is read and judged from a store, as it is promised and as each of its areas stands.</summary>
internal static class AssessScenario
{
    private static readonly DateOnly AsOf = new(SimulatorHost.NewestVintage, 11, 21);

    public static Scenario Scenario { get; } = new("assess", "the shipped framework, judged from a store of simulated figures", Run);

    private static void Run(Measurements measure)
    {
        var framework = FrameworkReader.Read(PathSearch.Find("logframe/kent-and-medway", Environment.CurrentDirectory, AppContext.BaseDirectory)!).Framework!;
        var folder = Directory.CreateTempSubdirectory("logframe-benchmark-").FullName;
        try
        {
            using var store = SqliteObservationStore.Open(folder);
            FillAsync(store, framework).GetAwaiter().GetResult();
            var pipeline = new Pipeline(store, TimeProvider.System);
            LogicalFramework[] views = [.. framework.Areas.Where(area => area.Kind is not AreaKind.Country).Select(area => AreaView.Of(framework, area))];

            measure.Time("as promised, first time", 1, () => pipeline.Assess(framework, AsOf, null));
            measure.Time("as promised, again", 1, () => pipeline.Assess(framework, AsOf, null));
            measure.Time("as every area stands", views.Length, () => Array.ForEach(views, view => pipeline.Assess(view, AsOf, null)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(SqliteObservationStore store, LogicalFramework framework)
    {
        await using var chosen = await SourceChoice.SimulatedAsync(SimulatorHost.NewestVintage, new FingertipsOptions(), CancellationToken.None);
        await new Pipeline(store, TimeProvider.System).RefreshAsync(framework, [chosen.Source], new RefreshPlan(), new Progress<RefreshStep>(), CancellationToken.None);
    }
}
