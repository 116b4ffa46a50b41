using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>A5: who receives what and how often, and which themes to look into.</summary>
public sealed class A5_AssuranceCycleTests(LoadedStrategy loaded) : IClassFixture<LoadedStrategy>
{
    [Theory]
    [InlineData("update on the indicators of the framework", "Integrated Care Partnership", "annually")]
    [InlineData("update of the Inequalities, Prevention and Population Health Committee on activity across the system", "Integrated Care Partnership", "regularly, from April 2024")]
    [InlineData("themed discussion or deep dive, first where indicators ask for more progress", "Integrated Care Partnership", "as chosen")]
    [InlineData("work of its three subcommittees", "Inequalities, Prevention and Population Health Committee", "how often is not stated")]
    [InlineData("progress of the partnerships, through the Programme Boards", "NHS Kent and Medway Integrated Care Board", "within agreed oversight timeframes")]
    [InlineData("their own monitoring", "Owning organisations", "by their own routes")]
    public async Task Says_who_receives_what_and_how_often(string what, string who, string often)
    {
        var entry = (await Strategy.JsonAsync("calendar")).Single(row => Text(row, "title") == what && Text(row, "standing") == "no day");

        (Text(entry, "who"), Text(entry, "kind")).ShouldBe((who, "report"));
        Text(entry, "about").ShouldContain(often);
    }

    [Fact]
    public async Task Dates_without_figures_are_not_said_to_be_published() =>
        (await Strategy.JsonAsync("calendar")).ShouldAllBe(row => Text(row, "data") == "");

    [Fact]
    public async Task The_cabinet_committee_has_its_months()
    {
        var days = (await Strategy.JsonAsync("calendar", "--from", "2027-01-01", "--to", "2027-12-31"))
            .Where(row => Text(row, "title") == "performance dashboard of public health")
            .Select(row => (Text(row, "since"), Text(row, "day")));

        days.ShouldBe([("2027-01-01", "2027-01-31"), ("2027-03-01", "2027-03-31"), ("2027-07-01", "2027-07-31"), ("2027-09-01", "2027-09-30")]);
    }

    [Fact]
    public async Task Deep_dives_are_chosen_first_where_indicators_lag_with_the_reason_and_whom_to_ask()
    {
        var calendar = Strategy.Words(await loaded.RunAsync("calendar", "--due"));

        calendar.ShouldStartWith("SIMULATED");
        var (off, shorter) = (calendar.IndexOf("is off course", StringComparison.Ordinal), calendar.IndexOf("is short", StringComparison.Ordinal));
        off.ShouldBeGreaterThan(calendar.IndexOf("Candidates for a deep dive, first where indicators lag most", StringComparison.Ordinal));
        shorter.ShouldBeGreaterThan(off);
        calendar.ShouldContain("No plan of its own");
    }

    [Fact]
    public async Task Says_when_the_next_figure_of_an_indicator_can_be_expected_and_that_it_is_overdue_when_it_has_not_come()
    {
        var entry = (await loaded.JsonAsync("calendar")).First(row => Text(row, "indicator") == "3.1" && Text(row, "kind") == "figures");
        var later = await loaded.JsonAsync("calendar", "--from", "2026-11-21", "--to", "2036-01-01");

        Text(entry, "data").ShouldBe("SIMULATED");
        Text(entry, "title").ShouldStartWith("3.1 Physically inactive adults: figure for ");
        later.ShouldContain(row => Text(row, "kind") == "deadline" && Text(row, "about").Contains("The figure that answers it is for"));
        (await Strategy.JsonAsync("calendar", "--due")).ShouldContain(row => Text(row, "kind") == "figures" && Text(row, "standing") == "overdue" && Text(row, "about").Contains("There is no figure yet."));
    }
}
