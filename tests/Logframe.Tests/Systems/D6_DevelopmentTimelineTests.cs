using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D6: nine workstreams over eight months, whose bars are empty.</summary>
public sealed class D6_DevelopmentTimelineTests(LoadedSouthKentCoast loaded) : IClassFixture<LoadedSouthKentCoast>
{
    [Fact]
    public async Task Lists_nine_workstreams_without_days()
    {
        var rows = await loaded.RowsAsync("dashboard", "--milestones");

        rows.Count.ShouldBe(9);
        rows.Select(row => Text(row, "milestone")).ShouldContain("Financial framework");
        rows.ShouldAllBe(row => Text(row, "due") == "" && Text(row, "forecast") == "" && Text(row, "progress") == "not reported");
    }

    [Fact]
    public async Task Says_which_months_the_chart_spans() =>
        (await loaded.RunAsync("show", "3.1")).ShouldContain("""the chart runs from September 2015 to April 2016; it is headed "dates to be added", and its bars are empty""");
}
