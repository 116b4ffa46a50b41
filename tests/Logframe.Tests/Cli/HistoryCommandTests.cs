using System.Text.Json;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Cli;

public sealed class HistoryCommandTests : IDisposable
{
    private static readonly DateTimeOffset Today = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TwoRefreshes _store = new();

    [Fact]
    public async Task Shows_revisions_and_withdrawals_before_all_else()
    {
        await RevisedAsync();

        var lines = (await _store.RunAsync(Today, "history", "1.1")).Out.Split('\n');

        lines[1].ShouldBe("3 figures, 1 revised, 1 withdrawn, 0 with another note, count or mark; the verdict moved in 2 runs.");
        lines[2].ShouldBe("  ✕ Medway, 2020/21: withdrawn; it was 26.9% (run 2, 1 September 2025)");
        lines[3].ShouldBe("  ≠ Medway, 2022/23: revised from 24.2% to 27.0% (run 2, 1 September 2025)");
    }

    [Fact]
    public async Task Says_how_each_run_moved_the_verdict()
    {
        await RevisedAsync();

        var said = (await _store.RunAsync(Today, "history", "1.1")).Out;

        said.ShouldContain($"Run 1, 3 March 2025, folder {Path.Combine(_store.Folder, "files")}: moved the verdict from ○ Cannot be judged (without data) to ● On course");
        said.ShouldContain($"Run 2, 1 September 2025, folder {Path.Combine(_store.Folder, "files")}: moved the verdict from ● On course to ▼ Off course");
    }

    [Fact]
    public async Task Each_version_has_its_run_its_route_and_the_time_it_was_known()
    {
        await RevisedAsync();

        using var rows = JsonDocument.Parse((await _store.RunAsync(Today, "history", "1.1", "--period", "2022/23", "--format", "json")).Out);

        var versions = rows.RootElement.EnumerateArray().ToList();
        versions.Select(row => row.GetProperty("value").GetDouble()).ShouldBe([24.2, 27]);
        versions.Select(row => row.GetProperty("change").GetString()).ShouldBe(["first", "revised"]);
        versions[0].GetProperty("known_to").GetString().ShouldBe(versions[1].GetProperty("known_from").GetString());
        versions[1].GetProperty("run").GetInt32().ShouldBe(2);
        versions[1].GetProperty("route").GetString().ShouldBe("folder " + Path.Combine(_store.Folder, "files"));
    }

    [Fact]
    public async Task An_earlier_day_does_not_know_the_revision()
    {
        await RevisedAsync();

        (await _store.RunAsync(Today, "history", "1.1", "--as-of", "2025-03-03")).Out.ShouldContain("3 figures, 0 revised, 0 withdrawn");
    }

    [Fact]
    public async Task The_verdict_is_that_of_the_framework_of_the_run()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        _store.Change("target: {at-most: 20}", "target: {at-most: 10}");

        (await _store.RunAsync(Today, "history", "1.1")).Out.ShouldContain("to ● On course");
    }

    [Fact]
    public async Task A_figure_let_out_of_quarantine_says_by_whom_and_why()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        using (var store = SqliteObservationStore.Open(Path.Combine(_store.Folder, "data")))
        {
            var standing = store.Read().Single().Observation;
            using var run = store.BeginRun(new RunStart(standing.Series.Publisher, "a decision", DataNature.Real, TwoRefreshes.Second, Definition: null));
            var held = run.Hold(new HeldOffer(standing.Series.Indicator, HoldReason.Revision, "far off", [new HeldFigure(standing with { Value = 30 }, standing)]));
            run.Accept(held, "A. Analyst", "the publisher confirmed it");
            run.Commit(TwoRefreshes.Second);
        }

        (await _store.RunAsync(Today, "history", "1.1", "--format", "csv")).Out
            .ShouldContain("revised from 24.2% to 30.0%; accepted from quarantine by A. Analyst: the publisher confirmed it");
    }

    [Fact]
    public async Task Every_area_of_the_framework_is_shown_when_asked()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));

        (await _store.RunAsync(Today, "history", "1.1", "--all-areas", "--format", "md")).Out.ShouldContain("| Medway | E06000035 |");
        (await _store.RunAsync(Today, "history", "1.1", "--area", "england")).Error.ShouldContain("The store holds no figure behind 1.1");
    }

    private async Task RevisedAsync()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2020/21", "26.9"), ("2021/22", "26.1"), ("2022/23", "24.2"));
        await _store.RefreshAsync(TwoRefreshes.Second, ("2021/22", "26.1"), ("2022/23", "27"));
    }

    public void Dispose() => _store.Dispose();
}
