using System.Text.Json;
using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Systems;

/// <summary>The integrated care strategy on simulated figures, loaded once for the tests of one row.</summary>
public sealed class LoadedStrategy : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private static FakeClock Clock => new FakeClock().At(new DateTimeOffset(SimulatorHost.NewestVintage, 11, 21, 9, 0, 0, TimeSpan.Zero));

    public string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        using var store = SqliteObservationStore.OpenAfresh(_folder.File("data"));
        await using var chosen = await SourceChoice.SimulatedAsync(SimulatorHost.NewestVintage, new FingertipsOptions(), CancellationToken.None);
        var framework = FrameworkReader.Read(Path.Combine(Repository.Root, Strategy.Framework)).Framework!;
        var results = await new Pipeline(store, Clock).RefreshAsync(framework, [chosen.Source], new RefreshPlan(), new Progress<RefreshStep>(), CancellationToken.None);
        results.ShouldHaveSingleItem().Run.ShouldNotBeNull();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<TestTerminal> RunAsync(params string[] args) => Strategy.RunAsync(Clock, _folder.File("data"), args);

    internal async Task<IReadOnlyList<JsonElement>> JsonAsync(params string[] args) => Strategy.Rows(await RunAsync([.. args, "--format", "json"]));
}
