using System.Text.Json;
using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B1: the quarterly dashboard of commissioned services.</summary>
public sealed class B1_QuarterlyDashboardTests(LoadedServices loaded) : IClassFixture<LoadedServices>
{
    [Fact]
    public void Shows_14_indicators_over_5_quarters_and_5_over_6_years()
    {
        var quarterly = loaded.Rows.Where(row => Text(row, "rhythm") == "quarterly").ToList();
        var yearly = loaded.Rows.Where(row => Text(row, "rhythm") == "yearly").ToList();

        quarterly.Select(row => Text(row, "known_as")).Distinct().Count().ShouldBe(14);
        quarterly.Select(row => Text(row, "period")).Distinct().ShouldBe(["2022/23 Q3", "2022/23 Q4", "2023/24 Q1", "2023/24 Q2", "2023/24 Q3"]);
        (quarterly.Count, yearly.Count).ShouldBe((70, 30));
        yearly.Select(row => Text(row, "known_as")).Distinct().Order().ShouldBe(["PH05", "PH06", "PH07", "PH09", "PH10"]);
        yearly.Select(row => Text(row, "period")).Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public void Shows_every_figure_rating_and_arrow_of_the_shipped_table()
    {
        var printed = TableRows.Of(PublicHealthServices.Seed, "code");

        printed.Count.ShouldBe(100);
        foreach (var row in printed)
        {
            var shown = loaded.Row(row["code"], row["period"]);
            (Text(shown, "value"), Text(shown, "count"), Text(shown, "rating_printed"), Text(shown, "direction_printed"), Text(shown, "note"))
                .ShouldBe((row["value"], row["count"], row["rating"], row["arrow"], row["note"]), $"{row["code"]} {row["period"]}");
        }
    }

    [Fact]
    public void Shows_the_table_of_the_paper_cell_by_cell()
    {
        Repository.SkipUnlessPresent(PublicHealthServices.Reference);
        var paper = TableRows.Of(PublicHealthServices.Reference, "service");

        paper.Count.ShouldBe(loaded.Rows.Count);
        foreach (var row in paper)
        {
            var shown = loaded.Row(row["kpi_code"], row["period"]);
            var isShare = Text(shown, "unit") == "%";
            var place = $"{row["kpi_code"]} {row["period"]}";
            Text(shown, isShare ? "value" : "count").ShouldBe(isShare ? row["percent"] : "", place);
            Text(shown, isShare ? "count" : "value").ShouldBe(row["count"], place);
            Text(shown, "rating_printed").ShouldBe(row["rag"], place);
            Text(shown, "target").ShouldBe(row["target"].TrimEnd('%'), place);
            Text(shown, "direction_printed").ShouldBe(row["direction_of_travel"] == "unknown" ? "unreadable" : row["direction_of_travel"], place);
            Text(shown, "measure").ShouldBe(row["kpi_label"], place);
            Text(shown, "level").ToLowerInvariant().ShouldBe(row["service"].ToLowerInvariant(), place);
        }
    }

    [Fact]
    public void Counts_10_green_3_amber_none_red_and_1_without_a_rating_in_the_latest_quarter() =>
        loaded.Printed.ShouldContain("2023/24 Q3, as printed: 10 green, 3 amber, none red, none not currently available, 1 without a rating.");

    [Fact]
    public async Task Judged_on_the_day_of_the_paper_10_are_achieved_3_are_short_and_none_is_off_course()
    {
        var verdicts = (await loaded.Services.JsonAsync("status")).EnumerateArray()
            .Where(row => Text(row, "period").Contains(" Q"))
            .CountBy(row => Text(row, "verdict"))
            .ToDictionary(pair => pair.Key, pair => pair.Value);

        verdicts.ShouldBe(new Dictionary<string, int> { ["Achieved"] = 10, ["Short"] = 3, ["Cannot be judged"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void Shows_what_is_not_currently_available_as_such_and_not_as_zero()
    {
        var row = loaded.Row("PH22", "2023/24 Q1");

        (Text(row, "rating_printed"), row.GetProperty("value").ValueKind, row.GetProperty("count").ValueKind).ShouldBe(("nca", JsonValueKind.Null, JsonValueKind.Null));
        loaded.Printed.ShouldContain("nca ");
    }

    [Fact]
    public void Says_that_the_figures_of_the_current_year_are_provisional()
    {
        loaded.Printed.ShouldContain("¹ Provisional: figures of 2023/24 are unaudited management information and may be revised.");
        loaded.Rows.Where(row => Text(row, "note").StartsWith("provisional", StringComparison.Ordinal)).Select(row => Text(row, "period")).Distinct()
            .ShouldBe(["2023/24 Q1", "2023/24 Q2", "2023/24 Q3"]);
    }

    [Fact]
    public void Marks_the_two_that_count_rolling_twelve_months() =>
        loaded.Rows.Where(row => Text(row, "rolling_months") == "12").Select(row => Text(row, "known_as")).Distinct().ShouldBe(["PH04", "PH01"], ignoreOrder: true);

    [Theory]
    [InlineData("csv", "published,Health visiting,1.2,PH14,Mothers with an antenatal contact,Kent,quarterly,,2022/23 Q3,53,%,1656,43,,G,G,")]
    [InlineData("md", "| PH14 | Mothers with an antenatal contact | 43% | 53% G 1,656 | 57% G 1,706 | 56% G 1,901 | 54% G 1,754 | 52% G 1,561 | worsened |")]
    public async Task Prints_as_asked(string format, string expected) =>
        (await loaded.Services.RunAsync("dashboard", "--format", format)).Out.ShouldContain(expected);

    [Fact]
    public async Task Shows_as_many_periods_as_asked()
    {
        var rows = (await loaded.Services.JsonAsync("dashboard", "--periods", "2")).EnumerateArray().ToList();

        rows.Where(row => Text(row, "rhythm") == "quarterly").Select(row => Text(row, "period")).Distinct().ShouldBe(["2023/24 Q2", "2023/24 Q3"]);
    }

    [Fact]
    public async Task Draws_and_exports_the_same_figures()
    {
        (await loaded.Services.RunAsync("export", "--format", "csv")).Out.ShouldContain("1.3,1.3,New birth visits within 10-14 days of birth,Kent,E10000016,2023/24 Q2,2023-07-01,2023-09-30,94.6,");
        await loaded.Services.RunAsync("chart", "PH15", "--format", "svg", "--out", loaded.Services.Folder);

        Directory.EnumerateFiles(loaded.Services.Folder, "*.svg").ShouldContain(file => File.ReadAllText(file).Contains("94.6"));
    }
}
