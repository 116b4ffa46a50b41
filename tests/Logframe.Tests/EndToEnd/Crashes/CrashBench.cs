using Logframe.Simulator;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>The stores that commands begin from, made once, and a source that is a year further on.</summary>
public sealed class CrashBench : IAsyncLifetime
{
    private readonly TemporaryFolder _models = new();
    private SimulatorHost? _lastYear;
    private SimulatorHost? _thisYear;

    internal static IReadOnlyList<string> Names { get; } = ["refresh", "import"];

    private static string Framework => Path.Combine(Repository.Root, "logframe", "kent-and-medway");

    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        _lastYear = await SimulatorHost.StartAsync(2025, port: 0, cancellation);
        _thisYear = await SimulatorHost.StartAsync(2026, port: 0, cancellation);
        await MakeRefreshAsync();
        await MakeImportAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _lastYear!.DisposeAsync();
        await _thisYear!.DisposeAsync();
        _models.Dispose();
    }

    internal static CrashScenario Scenario(string name) => name switch
    {
        "refresh" => new CrashScenario(name, ["fetch", "parse", "write", "commit", "checkpoint"], _ => ["refresh", "--framework", Framework]),
        "import" => new CrashScenario(name, ["parse", "write", "commit", "checkpoint"], _ => ["import", "download.csv"]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such scenario."),
    };

    /// <summary>A folder of its own in which a scenario can begin.</summary>
    internal TemporaryFolder Set(CrashScenario scenario)
    {
        var folder = new TemporaryFolder();
        var model = _models.File(scenario.Name);
        foreach (var file in Directory.EnumerateFiles(model, "*", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(model, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    /// <summary>A store that knows last year, and settings that point to this year.</summary>
    private async Task MakeRefreshAsync()
    {
        PointTo(_lastYear!);
        var terminal = new TestTerminal(_models.File("refresh"));
        (await terminal.RunAsync("refresh", "--framework", Framework)).ShouldBe(ExitCode.Done, terminal.Error);
        PointTo(_thisYear!);
    }

    private void PointTo(SimulatorHost source) =>
        _models.Write(Path.Combine("refresh", "appsettings.json"), $$"""{ "Fingertips": { "BaseAddress": "{{source.BaseAddress}}" } }""");

    /// <summary>No store yet, and a download large enough for each step to take a while.</summary>
    private async Task MakeImportAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = _thisYear!.BaseAddress };
        var rows = new List<string>();
        foreach (var indicator in new[] { "93085", "20601", "90366", "93764", "22401" })
        {
            var table = await http.GetStringAsync($"all_data/csv/by_indicator_id?indicator_ids={indicator}&child_area_type_id=501&parent_area_type_id=6", cancellation);
            rows.AddRange(rows.Count == 0 ? table.Split("\r\n")[..^1] : table.Split("\r\n")[1..^1]);
        }

        _models.Write(Path.Combine("import", "download.csv"), string.Join("\r\n", rows) + "\r\n");
    }
}
