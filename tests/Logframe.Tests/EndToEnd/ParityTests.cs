using System.Text.Json;
using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>Our own words against those that the source prints, over whole stores.</summary>
public sealed partial class ParityTests
{
    [Fact]
    public async Task Every_word_of_the_simulator_that_can_be_recomputed_agrees()
    {
        using var folder = new TemporaryFolder();
        await Run(folder, ExitCode.Done, "refresh", "--source", "simulator");

        var said = (await Run(folder, ExitCode.Done, "parity")).Out;

        var counts = Summary().Matches(said).Select(match => match.Groups.Values.Skip(1).Select(group => int.Parse(group.Value.Replace(",", ""), null)).ToArray()).ToList();
        counts.Count.ShouldBe(2);
        counts.ShouldAllBe(count => count[0] > 500 && count[0] == count[2] && count[3] == 0);
        said.ShouldContain("The source tests proportions and crude rates only");
    }

    [Fact]
    public async Task A_word_that_contradicts_its_figures_is_named_with_its_rule_and_ends_in_exit_code_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wrong.csv", CsvText.File(Row("E92000001", "England", "20", "19", "21", "Not compared"), Row("E06000035", "Counties & UAs (from Apr 2023)", "30", "28", "32", "Better")));
        await Run(folder, ExitCode.Done, "import", "wrong.csv");

        var said = (await Run(folder, ExitCode.Trouble, "parity")).Out;
        said.ShouldContain("Comparisons with England: 1 of 2 recomputable, 0 agree, 1 differ");
        said.ShouldContain("methods.md 2.3");
        said.ShouldContain("Medway");

        using var rows = JsonDocument.Parse((await Run(folder, ExitCode.Trouble, "parity", "--format", "json")).Out);
        var difference = rows.RootElement.EnumerateArray().Single(row => row.GetProperty("outcome").GetString() == "differs");
        (difference.GetProperty("area").GetString(), difference.GetProperty("published").GetString(), difference.GetProperty("ours").GetString())
            .ShouldBe(("E06000035", "Better", "Worse"));
        (await Run(folder, ExitCode.Trouble, "parity", "--format", "csv")).Out.ShouldContain("comparison_with_england,not_recomputable,1,");
        (await Run(folder, ExitCode.Trouble, "parity", "--format", "md")).Out.ShouldStartWith("| Question | Outcome |");
    }

    [Fact]
    public async Task A_store_without_published_words_says_that_there_is_nothing_to_recompute()
    {
        using var folder = new TemporaryFolder();

        (await Run(folder, ExitCode.Done, "parity")).Error.ShouldContain("nothing to recompute");
    }

    [Fact]
    public async Task Differences_in_downloaded_files_are_few_and_each_has_its_rule()
    {
        var api = Path.Combine(Repository.RealData, "api");
        Repository.SkipUnlessPresent(api);
        using var folder = new TemporaryFolder();
        await Run(folder, ExitCode.Done, "refresh", "--source", "folder:" + api);

        using var rows = JsonDocument.Parse((await Run(folder, ExitCode.Trouble, "parity", "--format", "json")).Out);
        var differences = rows.RootElement.EnumerateArray().Where(row => row.GetProperty("outcome").GetString() == "differs").ToList();
        differences.Count.ShouldBeInRange(1, 20);
        differences.ShouldAllBe(row => row.GetProperty("explanation").GetString()!.Contains("methods.md"));
        rows.RootElement.EnumerateArray().Where(row => row.GetProperty("outcome").GetString() == "agrees").Sum(row => row.GetProperty("count").GetInt32()).ShouldBeGreaterThan(2500);
    }

    private static string Row(string code, string type, string value, string lower, string upper, string word) =>
        CsvText.Row(
            ("Area Code", code), ("Area Type", type), ("Value", value), ("Lower CI 95.0 limit", lower), ("Upper CI 95.0 limit", upper),
            ("Compared to England value or percentiles", word));

    private static async Task<TestTerminal> Run(TemporaryFolder folder, int code, params string[] args)
    {
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync(args)).ShouldBe(code, terminal.Error + terminal.Out);
        return terminal;
    }

    [GeneratedRegex("([0-9,]+) of ([0-9,]+) recomputable, ([0-9,]+) agree, ([0-9,]+) differ")]
    private static partial Regex Summary();
}
