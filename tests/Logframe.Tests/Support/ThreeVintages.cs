using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Sources.Fingertips;
using Logframe.Store;

namespace Logframe.Tests.Support;

/// <summary>A store that knows the three vintages of the simulator, fetched once for all tests; each gets a copy.</summary>
internal static class ThreeVintages
{
    private static readonly Lazy<Task<string>> Fetched = new(FetchAsync);

    /// <summary>When each vintage became known.</summary>
    public static IReadOnlyList<DateTimeOffset> KnownOn { get; } = [.. SimulatorHost.Vintages.Select(year => new DateTimeOffset(year, 11, 1, 0, 0, 0, TimeSpan.Zero))];

    /// <summary>The file of the store, to be copied.</summary>
    public static Task<string> FileAsync() => Fetched.Value;

    private static async Task<string> FetchAsync()
    {
        var folder = Directory.CreateTempSubdirectory("logframe-simulated-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var framework = FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;
        using var store = SqliteObservationStore.Open(folder);
        foreach (var moment in KnownOn)
        {
            await using var chosen = await SourceChoice.SimulatedAsync(moment.Year, new FingertipsOptions(), CancellationToken.None);
            var results = await new Pipeline(store, new FakeClock().At(moment)).RefreshAsync(framework, [chosen.Source], new RefreshPlan(), new Progress<RefreshStep>(), CancellationToken.None);
            results.ShouldHaveSingleItem().Trouble.ShouldBeNull();
        }

        return Path.Combine(folder, "logframe.db");
    }
}
