using Logframe.Simulator;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>The commands that are killed, a folder for each of them to begin from, and a source that is a year further on.</summary>
public sealed class CrashBench : IAsyncLifetime
{
    private static readonly string _framework = Path.Combine(Repository.Root, "logframe", "kent-and-medway");

    private readonly TemporaryFolder _models = new();
    private SimulatorHost? _lastYear;
    private SimulatorHost? _thisYear;

    internal static IReadOnlyList<CrashScenario> Scenarios { get; } =
    [
        new("refresh", ["fetch", "parse", "write", "commit", "checkpoint"], ["refresh", "--framework", _framework]),
        new("import", ["parse", "write", "commit", "checkpoint"], ["import", "download.csv"]),
        new("accept", ["write", "commit", "checkpoint"], ["quarantine", "accept", "1", "--by", "A. Analyst", "--reason", "Confirmed by telephone", "--framework", _framework]) { IsDoneOnce = true },
        new("migrate", ["copy", "migrate"], ["import", "download.csv"]),
        new("backup", ["copy"], ["backup", "backups"]),
        new("restore", ["copy", "restore"], ["restore", "backup.db"]),
    ];

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        _lastYear = await SimulatorHost.StartAsync(2025, port: 0, cancellation);
        _thisYear = await SimulatorHost.StartAsync(2026, port: 0, cancellation);
        await new CrashModels(_models, _framework).MakeAsync(_lastYear, _thisYear, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _lastYear!.DisposeAsync();
        await _thisYear!.DisposeAsync();
        _models.Dispose();
    }

    /// <summary>A folder of its own in which a scenario can begin.</summary>
    internal TemporaryFolder Set(CrashScenario scenario)
    {
        var folder = new TemporaryFolder();
        CrashModels.Copy(_models.File(scenario.Name), folder.Path);
        return folder;
    }
}
