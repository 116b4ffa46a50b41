using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Exports;

/// <summary>A store that holds two vintages of the simulator, to export from.</summary>
public sealed class SimulatedStore : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private static DateTimeOffset Day => new(SimulatorHost.NewestVintage, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public string File(string name) => _folder.File(name);

    public async ValueTask InitializeAsync()
    {
        var framework = Framework();
        using var store = SqliteObservationStore.OpenAfresh(_folder.File("data"));
        foreach (var vintage in (int[])[SimulatorHost.NewestVintage - 1, SimulatorHost.NewestVintage])
        {
            await using var chosen = await SourceChoice.SimulatedAsync(vintage, new FingertipsOptions(), CancellationToken.None);
            var clock = new FakeClock().At(new DateTimeOffset(vintage, 11, 1, 0, 0, 0, TimeSpan.Zero));
            var results = await new Pipeline(store, clock).RefreshAsync(framework, [chosen.Source], new RefreshPlan(), new Progress<RefreshStep>(), CancellationToken.None);
            results.ShouldHaveSingleItem().Run.ShouldNotBeNull();
        }
    }

    /// <summary>The review of the newest year, held against the year before.</summary>
    internal AnnualReview Review()
    {
        using var store = SqliteObservationStore.Open(_folder.File("data"));
        var framework = Framework();
        var pipeline = new Pipeline(store, TimeProvider.System);
        var (then, now) = (DateOnly.FromDateTime(Day.UtcDateTime.AddYears(-1)), DateOnly.FromDateTime(Day.UtcDateTime));
        var changes = pipeline.Compare(new PastDay(framework, then, Day.AddYears(-1)), new PastDay(framework, now, null));
        return new AnnualReview(now.Year, 1, pipeline.AssessByArea(framework, now, null), new EarlierReview(null, null, changes));
    }

    /// <summary>Runs <c>logframe export</c> on it.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public async Task<string> ExportAsync(params string[] args)
    {
        var (exit, terminal) = await TryExportAsync(args);
        exit.ShouldBe(0, terminal.Error);
        return terminal.Out;
    }

    internal async Task<(int Exit, TestTerminal Terminal)> TryExportAsync(params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path, new FakeClock().At(Day));
        return (await terminal.RunAsync(["export", .. args]), terminal);
    }

    private static LogicalFramework Framework() => FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
