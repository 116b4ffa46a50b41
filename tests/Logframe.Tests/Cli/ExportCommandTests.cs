using System.Text.Json;
using Logframe.Tests.EndToEnd;
using Logframe.Tests.Reports.Exports;

namespace Logframe.Tests.Cli;

/// <summary>What an analyst can ask of <c>export</c>.</summary>
public sealed class ExportCommandTests(SimulatedStore store) : IClassFixture<SimulatedStore>
{
    [Fact]
    public async Task Gives_only_the_indicators_that_are_named()
    {
        var table = CsvFile.Parse(await store.ExportAsync("3.1", "1.15", "--table", "verdicts"));

        table.Rows.Select(row => row["code"]).Distinct().ShouldBe(["1.15", "3.1"]);
        CsvFile.Parse(await store.ExportAsync("--outcome", "3", "--outcome", "G")).Rows.Select(row => row["code"][..1]).Distinct().ShouldBe(["G", "3"]);
    }

    [Fact]
    public async Task Gives_each_area_that_is_named_as_it_stands()
    {
        var table = CsvFile.Parse(await store.ExportAsync("3.1", "--area", "medway", "--area", "E07000114", "--table", "verdicts"));

        table.Rows.Select(row => (row["area"], row["view"])).ShouldBe([("Medway", "Medway"), ("Thanet", "Thanet")]);
        CsvFile.Parse(await store.ExportAsync("3.1", "--area", "thanet", "--table", "figures")).Rows.ShouldAllBe(row => row["area_code"] == "E07000114");
    }

    [Fact]
    public async Task Gives_the_periods_whose_middle_lies_between_two_days()
    {
        var rows = CsvFile.Parse(await store.ExportAsync("3.1", "--from", "2019", "--to", "2022/23")).Rows;

        rows.Select(row => row["period"]).Distinct().ShouldBe(["2018/19", "2019/20", "2020/21", "2021/22"]);
        rows.ShouldAllBe(row => string.CompareOrdinal(row["period_end"], "2019-01-01") > 0);
    }

    [Fact]
    public async Task Gives_every_version_of_a_figure_with_the_runs_between_which_it_stood()
    {
        var versions = CsvFile.Parse(await store.ExportAsync("--all-vintages", "--area", "medway")).Rows;
        var standing = CsvFile.Parse(await store.ExportAsync("--table", "figures", "--area", "medway")).Rows;

        var replaced = versions.Where(row => row["known_to"].Length > 0).ToList();
        replaced.Count.ShouldBeGreaterThan(5);
        replaced.ShouldAllBe(row => row["run"] == "1" && row["known_to"] == "2026-11-01T00:00:00Z");
        versions.Where(row => row["change"].Contains("value revised")).ShouldAllBe(row => row["value_before"].Length > 0 && row["value"] != row["value_before"]);
        (versions.Count - replaced.Count - versions.Count(row => row["known_to"].Length == 0 && row["state"] == "Withdrawn")).ShouldBe(standing.Count);
    }

    [Fact]
    public async Task Leaves_out_what_became_known_after_the_day_asked_for()
    {
        var then = CsvFile.Parse(await store.ExportAsync("--all-vintages", "--as-of", "2025-12-31")).Rows;

        then.ShouldAllBe(row => row["run"] == "1" && row["known_to"] == "");
    }

    [Fact]
    public async Task Escapes_a_text_that_a_spreadsheet_would_run()
    {
        using var small = new TwoRefreshes();
        small.Change("title: Inactive adults", "title: \"=HYPERLINK(\\\"http://example.org\\\")\"");
        await small.RefreshAsync(TwoRefreshes.First, ("2018/19", "28"), ("2019/20", "27"));

        var csv = (await small.RunAsync(TwoRefreshes.First, "export", "--table", "verdicts")).Out;
        CsvFile.Parse(csv).Rows.Single()["title"].ShouldBe("'=HYPERLINK(\"http://example.org\")");
    }

    [Fact]
    public async Task Says_of_real_figures_under_which_licence_they_are_and_what_third_parties_demand()
    {
        using var small = new TwoRefreshes();
        small.Change("fingertips: 93015", "fingertips: 93015\n      terms: Name Sport England.");
        await small.RefreshAsync(TwoRefreshes.First, ("2018/19", "28"), ("2019/20", "27"));

        await small.RunAsync(TwoRefreshes.First, "export", "--out", "out/values.csv");
        var row = CsvFile.Parse(await File.ReadAllTextAsync(Path.Combine(small.Folder, "out", "values.csv"), TestContext.Current.CancellationToken)).Rows[0];
        (row["data"], row["source"], row["licence"], row["terms"]).ShouldBe(("published", "OHID Fingertips 93015", "OGL-UK-3.0", "Name Sport England."));
        var beside = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(small.Folder, "out", "values.datapackage.json"), TestContext.Current.CancellationToken)).RootElement;
        beside.GetProperty("licenses")[0].GetProperty("path").GetString()!.ShouldContain("nationalarchives.gov.uk");
        beside.GetProperty("sources")[0].GetProperty("attribution").GetString().ShouldBe("Contains public sector information from OHID Fingertips 93015, licensed under the Open Government Licence v3.0.");
    }

    [Fact]
    public async Task Writes_rows_and_description_as_one_json_document()
    {
        var document = JsonDocument.Parse(await store.ExportAsync("3.1", "--format", "json")).RootElement;

        var resource = document.GetProperty("resources").EnumerateArray().Single();
        resource.GetProperty("data").GetArrayLength().ShouldBe(CsvFile.Parse(await store.ExportAsync("3.1")).Rows.Count);
        resource.GetProperty("data")[0].GetProperty("code").GetString().ShouldBe("3.1");
        document.GetProperty("title").GetString()!.ShouldStartWith("SIMULATED");
    }

    [Theory]
    [InlineData("--table values --table verdicts", "A CSV file holds one table")]
    [InlineData("--format package", "Say with --out where the package")]
    [InlineData("--table values --all-vintages", "--all-vintages gives every version")]
    [InlineData("--from soon", "--from must be a day such as 2023-03-31")]
    [InlineData("--from 2024 --to 2020", "lies after --to")]
    [InlineData("9.9", "There is no indicator \"9.9\"")]
    [InlineData("--area atlantis", "There is no area \"atlantis\"")]
    public async Task Refuses_what_cannot_be_given_and_says_why(string args, string why)
    {
        var (exit, terminal) = await store.TryExportAsync(args.Split(' '));

        exit.ShouldBe(2);
        terminal.Error.ShouldContain(why);
    }
}
