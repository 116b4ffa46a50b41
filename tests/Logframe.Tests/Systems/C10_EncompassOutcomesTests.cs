using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>What the Encompass vanguard reported, on the day of the Joint Board's meeting.</summary>
public sealed class LoadedEncompass() : LoadedFramework("encompass", new DateOnly(2018, 10, 9), "encompass.csv");

/// <summary>C10: the outcomes of the Encompass vanguard against a baseline period and other places.</summary>
public sealed class C10_EncompassOutcomesTests(LoadedEncompass loaded) : IClassFixture<LoadedEncompass>
{
    [Theory]
    [InlineData("Change in emergency admissions of the vanguard", "-8.2", "% change")]
    [InlineData("Change in admissions of up to one day", "-33.1", "% change")]
    [InlineData("Change in catheter-related admissions", "-22.6", "% change")]
    [InlineData("Share of minor attendances that moved", "6.4", "%")]
    [InlineData("Hospital admissions avoided", "1189", "admissions")]
    [InlineData("Share of patients without an admission in 12 months", "76", "%")]
    [InlineData("Planned saving in the year", "3400000", "GBP")]
    public async Task Shows_each_figure_of_the_report_in_its_unit(string measure, string value, string unit)
    {
        var row = (await loaded.RowsAsync("dashboard", "--areas")).Single(row => Text(row, "measure") == measure && Text(row, "value_stated") != "");

        (Text(row, "value_stated"), Text(row, "unit")).ShouldBe((value, unit));
    }

    [Theory]
    [InlineData("Planned saving in the year", "2017/18 as a whole")]
    [InlineData("Hospital admissions avoided", "up to September 2017")]
    [InlineData("Change in emergency admissions of the vanguard", "against the baseline period")]
    public async Task Shows_for_what_time_a_figure_stands(string measure, string period) =>
        (await loaded.RowsAsync("dashboard", "--areas")).Where(row => Text(row, "measure") == measure && Text(row, "value_stated") != "").Select(row => Text(row, "period_stated")).ShouldBe([period]);

    [Fact]
    public async Task Gives_the_growth_elsewhere_as_that_of_other_places_for_which_nothing_is_better() =>
        (await loaded.RowsAsync("dashboard", "--areas")).Where(row => Text(row, "code") == "1.1/b").Select(row => (Text(row, "area"), Text(row, "value_stated"), Text(row, "better")))
            .ShouldBe([("Other community provider vanguards", "2.6", ""), ("Places without a vanguard", "4.9", "")]);

    [Fact]
    public async Task Shows_the_vanguard_beside_other_vanguards_and_places_without_one()
    {
        var show = await loaded.RunAsync("show", "1.1");

        show.ShouldContain("-8.2% change");
        show.ShouldContain("2.6% change");
        show.ShouldContain("4.9% change");
    }

    [Fact]
    public async Task Names_how_few_patients_a_share_rests_on_and_judges_nothing()
    {
        (await loaded.RunAsync("show", "1.6")).ShouldContain("of 29 patients");
        (await loaded.RowsAsync("status")).ShouldAllBe(row => Text(row, "verdict") == "Cannot be judged");
    }
}
