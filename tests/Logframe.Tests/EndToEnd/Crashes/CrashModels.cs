using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Store;
using Logframe.Tests.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>Makes the folders that commands begin from, each under the name of its scenario.</summary>
internal sealed class CrashModels(TemporaryFolder models, string framework)
{
    private static readonly string[] Downloaded = ["93085", "20601", "90366", "93764", "22401"];

    public async Task MakeAsync(SimulatorHost lastYear, SimulatorHost thisYear, CancellationToken cancellation)
    {
        await MakeRefreshAsync(lastYear, thisYear);
        var download = await DownloadAsync(thisYear, cancellation);
        models.Write(Path.Combine("import", "download.csv"), download);
        models.Write(Path.Combine("migrate", "download.csv"), download);
        DatabaseFile.OfVersion1(Directory.CreateDirectory(models.File(Path.Combine("migrate", "data"))).FullName);
        MakeAccept();
        Copy(models.File("refresh"), models.File("backup"));
        Copy(models.File("refresh"), models.File("restore"));
        await new TestTerminal(models.File("refresh")).RunAsync("backup", models.File(Path.Combine("restore", "backup.db")));
        await new TestTerminal(models.File("restore")).RunAsync("refresh", "--framework", framework);
        foreach (var model in Directory.GetDirectories(models.Path))
        {
            Directory.CreateDirectory(Path.Combine(model, "backups"));
        }
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories).Prepend(from))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    /// <summary>A store that knows last year, and settings that point to this year.</summary>
    private async Task MakeRefreshAsync(SimulatorHost lastYear, SimulatorHost thisYear)
    {
        PointTo(lastYear);
        var terminal = new TestTerminal(models.File("refresh"));
        (await terminal.RunAsync("refresh", "--framework", framework)).ShouldBe(ExitCode.Done, terminal.Error);
        PointTo(thisYear);
    }

    private void PointTo(SimulatorHost source) =>
        models.Write(Path.Combine("refresh", "appsettings.json"), $$"""{ "Fingertips": { "BaseAddress": "{{source.BaseAddress}}" } }""");

    /// <summary>A download large enough for each step to take a while.</summary>
    private static async Task<string> DownloadAsync(SimulatorHost source, CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = source.BaseAddress };
        var lines = new List<string>();
        foreach (var indicator in Downloaded)
        {
            var table = await http.GetStringAsync($"all_data/csv/by_indicator_id?indicator_ids={indicator}&child_area_type_id=501&parent_area_type_id=6", cancellation);
            lines.AddRange(table.Split("\r\n")[(lines.Count == 0 ? 0 : 1)..^1]);
        }

        return string.Join("\r\n", lines) + "\r\n";
    }

    /// <summary>A store in which one case with many figures waits.</summary>
    private void MakeAccept()
    {
        using var store = SqliteObservationStore.Open(models.File(Path.Combine("accept", "data")));
        using var run = store.BeginRun(new RunStart(Figures.Publisher, "folder samples", DataNature.Real, DateTimeOffset.UnixEpoch, Definition: null));
        var figures = Enumerable.Range(1, 9000).Select(year => new HeldFigure(Figures.Of(Figures.Kent, year, year), Standing: null));
        run.Hold(new HeldOffer(Figures.Smoking, HoldReason.RowCollapse, "Many at once.", [.. figures], Submission: null));
        run.Commit(DateTimeOffset.UnixEpoch);
    }
}
