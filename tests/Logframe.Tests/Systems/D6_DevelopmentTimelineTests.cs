using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D6: nine workstreams over eight months, whose bars are empty.</summary>
public sealed class D6_DevelopmentTimelineTests(LoadedSouthKentCoast loaded) : IClassFixture<LoadedSouthKentCoast>
{
    [Fact]
    public async Task Lists_nine_workstreams_without_days()
    {
        var rows = await loaded.RowsAsync("dashboard", "--milestones");

        rows.Select(row => Text(row, "milestone")).ShouldBe(
        [
            "Role of the new board",
            "Commissioning streams of the chosen pathways",
            "Governance arrangements, with sign-off by each body",
            "Financial framework",
            "Membership agreed and established",
            "Training and development of members",
            "Membership and governance ready to go live",
            "Local integration programme for further commissioning",
            "Public engagement programme",
        ]);
        rows.ShouldAllBe(row => Text(row, "due") == "" && Text(row, "forecast") == "" && Text(row, "progress") == "not reported");
    }

    [Fact]
    public async Task Says_which_months_the_chart_spans() =>
        (await loaded.RunAsync("show", "3.1")).ShouldContain("""the chart runs from September 2015 to April 2016; it is headed "dates to be added", and its bars are empty""");
}
