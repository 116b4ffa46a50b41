using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The main job on real published values, as an analyst does it.</summary>
public sealed class RealFiguresTests
{
    private static string Api => Path.Combine(Repository.RealData, "api");

    [Fact]
    public async Task Nine_indicators_are_fetched_judged_and_drawn_from_downloaded_files()
    {
        Repository.SkipUnlessPresent(Api);
        using var folder = new TemporaryFolder();

        var refresh = await Run(folder, "refresh", "--source", "folder:" + Api);
        refresh.Out.ShouldContain("9 of 26 indicators");

        var show = await Run(folder, "show", "3.1", "--area", "medway");
        var periods = Regex.Matches(show.Out, @"^  (20\d\d/\d\d) +(\d+\.\d)%", RegexOptions.Multiline).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();
        periods.ShouldBe(
        [
            ("2015/16", "21.9"), ("2016/17", "22.5"), ("2017/18", "23.2"), ("2018/19", "22.9"), ("2019/20", "23.8"),
            ("2020/21", "23.8"), ("2021/22", "20.9"), ("2022/23", "25.1"), ("2023/24", "22.6"), ("2024/25", "25.3"),
        ]);

        var chart = await Run(folder, "chart", "3.1", "--area", "medway", "--format", "png", "--out", "charts");
        chart.Out.ShouldContain("3.1-medway.png");
        new FileInfo(Path.Combine(folder.Path, "charts", "3.1-medway.png")).Length.ShouldBeGreaterThan(10_000);

        var export = await Run(folder, "export", "--format", "csv");
        export.Out.Split("\r\n").Count(line => line.StartsWith("published,3.1,", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task A_second_refresh_of_the_same_files_changes_nothing_and_says_so()
    {
        Repository.SkipUnlessPresent(Api);
        using var folder = new TemporaryFolder();

        var first = await Run(folder, "refresh", "--source", "folder:" + Api);
        var second = await Run(folder, "refresh", "--source", "folder:" + Api);

        second.Out.ShouldContain("Nothing changed");
        StateOf(second).ShouldBe(StateOf(first));
    }

    [Fact]
    public async Task Every_sample_of_the_source_imports_with_a_count_of_rows_taken_and_left()
    {
        var samples = Path.Combine(Repository.RealData, "samples");
        Repository.SkipUnlessPresent(samples);
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(samples, "*.csv"))
        {
            (await Run(folder, "import", file)).Out.ShouldMatch(@"[1-9][\d,]* rows taken, [\d,]+ left");
        }
    }

    [Fact]
    public async Task No_pace_is_told_from_a_figure_that_cannot_be_judged_against_the_target()
    {
        Repository.SkipUnlessPresent(Api);
        using var folder = new TemporaryFolder();
        await Run(folder, "refresh", "--source", "folder:" + Api);

        var pace = await Run(folder, "pace", "3.1");
        pace.Out.ShouldContain("3.1, Kent: Too early: the latest figure, of 2017/18, is older than the baseline of 2020/21.");
        pace.Out.ShouldContain("Medway was at 25.3% in 2024/25. To reach 20% or less by December 2028 it must fall");

        var refused = new TestTerminal(folder.Path);
        (await refused.RunAsync("pace", "1.1")).ShouldBe(ExitCode.WrongInput);
        refused.Error.ShouldContain("Too early: the latest figure, of 2018/19, is older than the baseline of 2021/22.");

        var asked = new TestTerminal(folder.Path);
        (await asked.RunAsync("pace", "1.1", "--target", "75")).ShouldBe(ExitCode.WrongInput);
        asked.Error.ShouldContain("The method changed on 1 September 2021 (the early years framework changed in 2021/22), so the figure of 2018/19 says nothing");
    }

    private static string StateOf(TestTerminal terminal) => terminal.Out.Split('\n').Single(line => line.StartsWith("State of the store", StringComparison.Ordinal));

    private static async Task<TestTerminal> Run(TemporaryFolder folder, params string[] args)
    {
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync(args)).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }
}
