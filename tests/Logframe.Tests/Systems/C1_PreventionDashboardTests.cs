using System.Text.Json;
using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C1: the prevention dashboard, areas against England.</summary>
public sealed class C1_PreventionDashboardTests(LoadedPrevention loaded) : IClassFixture<LoadedPrevention>
{
    [Theory]
    [InlineData("1.1", "kent", "published 2018", "16.3")]
    [InlineData("1.1", "medway", "published 2018", "17.6")]
    [InlineData("1.1", "england", "published 2018", "14.9")]
    [InlineData("1.1", "medway", "2013", "23.6")]
    [InlineData("1.1", "thanet", "not stated", "23.7")]
    [InlineData("5.6", "kent", "published 2018", "32.4")]
    [InlineData("5.6", "medway", "published 2018", "23.9")]
    [InlineData("5.6", "england", "published 2018", "25.7")]
    public void Shows_a_figure_with_the_words_that_the_report_has_for_its_period(string code, string area, string period, string value) =>
        Text(loaded.Stated(code, area, period), "value_stated").ShouldBe(value);

    [Theory]
    [InlineData("5.1", "NHS Swale", "2018/19 Q1", "23.8")]
    [InlineData("5.1", "NHS Thanet", "2018/19 Q1", "20.5")]
    [InlineData("5.1", "NHS Canterbury and Coastal", "2018/19 Q1", "16.4")]
    [InlineData("5.1", "NHS Medway", "2018/19 Q1", "15.4")]
    [InlineData("5.1", "NHS Ashford", "2018/19 Q1", "15.2")]
    [InlineData("5.1", "England", "2018/19 Q1", "10.4")]
    [InlineData("5.1", "NHS West Kent", "2018/19 Q1", "10.1")]
    [InlineData("5.1", "NHS Dartford, Gravesham and Swanley", "2018/19 Q1", "9.3")]
    [InlineData("5.5", "Kent", "2014-2015", "10.5")]
    [InlineData("5.5", "Medway", "2014-2015", "10")]
    [InlineData("5.5", "England", "2014-2015", "8.2")]
    public void Shows_a_figure_of_a_known_period(string code, string area, string period, string value)
    {
        var row = loaded.Rows.Single(row => Text(row, "code") == code && Text(row, "area") == area);

        (Text(row, "latest_period"), Text(row, "latest_value")).ShouldBe((period, value));
    }

    [Theory]
    [InlineData("1.1", "kent", "✱ worse")]
    [InlineData("1.1", "thanet", "✱ worse")]
    [InlineData("1.2", "dover", "✱ worse")]
    [InlineData("1.2", "folkestone-and-hythe", "✱ worse")]
    [InlineData("1.2", "swale", "✱ worse")]
    [InlineData("1.2", "thanet", "✱ worse")]
    [InlineData("2.1", "kent", "▲ better")]
    [InlineData("2.1", "gravesham", "✱ worse")]
    [InlineData("2.1", "medway", "● similar")]
    [InlineData("3.1", "kent", "✱ worse")]
    [InlineData("3.2", "kent", "▲ better")]
    [InlineData("3.2", "medway", "● similar")]
    public void Shows_the_printed_comparison_by_its_symbol(string code, string area, string symbol) =>
        Text(loaded.Stated(code, area, "not stated"), "comparison_printed").ShouldBe(symbol);

    [Fact]
    public void Medway_went_from_worse_to_similar_in_overweight_adults()
    {
        Text(loaded.Stated("3.1", "medway", "2015/16"), "comparison_printed").ShouldBe("✱ worse");
        Text(loaded.Stated("3.1", "medway", "most recent year"), "comparison_printed").ShouldBe("● similar");
    }

    [Fact]
    public void Says_for_each_of_the_six_which_way_is_better()
    {
        var ways = loaded.Rows.Where(row => !Text(row, "code").StartsWith("5.", StringComparison.Ordinal)).GroupBy(row => Text(row, "code")).ToDictionary(rows => rows.Key, rows => Text(rows.First(), "better"));

        ways.ShouldBe(new Dictionary<string, string> { ["1.1"] = "lower", ["1.2"] = "lower", ["2.1"] = "higher", ["3.1"] = "lower", ["3.2"] = "lower", ["4.1"] = "higher" }, ignoreOrder: true);
    }

    [Fact]
    public void Shows_every_figure_and_comparison_that_the_reports_state()
    {
        Repository.SkipUnlessPresent(LoadedPrevention.Reference);
        foreach (var row in TableRows.Of(LoadedPrevention.Reference, "indicator").Where(row => row["kind"] is "observed" or "statement" && row["measure"] is not ("hand rolling tobacco prevalence" or "deaths attributable to smoking")))
        {
            var area = row["area"] switch { "NHS Canterbury & Coastal" => "NHS Canterbury and Coastal", "NHS Dartford and Gravesham" => "NHS Dartford, Gravesham and Swanley", var name => name };
            var value = row["value"].TrimEnd('0').TrimEnd('.');
            loaded.Rows.ShouldContain(
                shown => Text(shown, "area") == area
                    && (Text(shown, "value_stated") == value || Text(shown, "latest_value") == value)
                    && (row["comparison_with_england"] == "" || Text(shown, "comparison_printed").EndsWith(row["comparison_with_england"]) || Text(shown, "comparison_now").EndsWith(row["comparison_with_england"])),
                $"{row["measure"]}, {row["area"]}, {row["period"]}");
        }
    }

    [Fact]
    public async Task Shows_the_symbols_the_words_of_the_reports_and_the_document()
    {
        var said = (await loaded.RunAsync("dashboard", "--areas")).Out;

        said.ShouldContain("Against England: ● similar, ✱ worse, ▲ better.");
        said.ShouldContain("Kent: generally better, with variation.");
        said.ShouldContain("Thanet: called an outlier; the unit is misprinted as per 100,000.");
        said.ShouldContain("118 quits in 11 months in Thanet, South Kent Coast and Swale");
        said.ShouldContain("Joint Health and Wellbeing Board");
        (await loaded.RunAsync("show", "1.1", "--area", "thanet")).Out.ShouldContain("(not stated): 23.7%; ✱ worse than England");
    }

    [Fact]
    public async Task What_is_stated_without_a_period_is_never_judged()
    {
        var status = await loaded.JsonAsync("status", "--outcome", "1");

        status.EnumerateArray().ShouldAllBe(row => Text(row, "verdict") == "Cannot be judged" && row.GetProperty("value").ValueKind == JsonValueKind.Null);

        var local = (await loaded.JsonAsync("status", "--outcome", "5")).EnumerateArray().ToDictionary(row => Text(row, "code"), row => Text(row, "value"));
        (local["5.5"], local["5.6"]).ShouldBe(("10.5", ""), "5.5 is stated for 2014-2015, 5.6 only by when it was published");
    }

    [Fact]
    public async Task One_area_and_every_area_cannot_both_be_asked_for()
    {
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("dashboard", "--areas", "--area", "kent")).ShouldBe(ExitCode.WrongInput);

        terminal.Error.ShouldContain("Give one of the two.");
    }
}
