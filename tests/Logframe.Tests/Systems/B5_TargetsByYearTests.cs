using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B5: targets agreed for each financial year, with their reasons.</summary>
public sealed class B5_TargetsByYearTests(LoadedServices loaded) : IClassFixture<LoadedServices>
{
    [Theory]
    [InlineData("PH04", "65000", "68000")]
    [InlineData("PH11", "52", "55")]
    [InlineData("PH24", "92", "95")]
    [InlineData("PH22", "90", "98")]
    [InlineData("PH14", "43", "43")]
    [InlineData("PH01", "23844", "23844")]
    [InlineData("PH25", "", "55")]
    [InlineData("PH23", "", "")]
    public void Each_quarter_is_held_against_the_target_of_its_year(string code, string before, string after)
    {
        loaded.Rows.Where(row => Text(row, "known_as") == code).GroupBy(row => Text(row, "period")[..7]).Select(year => year.Select(row => Text(row, "target")).Distinct().Single())
            .ShouldBe([before, after]);
    }

    [Theory]
    [InlineData("65,000 →")]
    [InlineData("52% →")]
    [InlineData("none →")]
    public void A_change_of_target_can_be_seen(string target) => loaded.Printed.ShouldContain(target);

    [Fact]
    public async Task The_reason_for_a_target_is_shown_with_it() =>
        (await loaded.Services.RunAsync("show", "PH01")).Out.ShouldContain("The target for 2023/24 is 23,844 checks or more (bounded by the budget and by what primary care can deliver)");

    [Fact]
    public void Targets_that_were_met_all_along_are_named_for_the_next_agreement() =>
        loaded.Printed.ShouldContain("Met in each of the 5 periods, so that the targets may be worth a look when they are next agreed: PH04, PH14, PH16, PH17, PH18, PH03, PH24.");

    [Fact]
    public async Task A_chart_draws_each_level_over_the_quarters_of_its_year()
    {
        await loaded.Services.RunAsync("chart", "PH04", "--format", "svg", "--out", loaded.Services.Folder);

        var chart = await File.ReadAllTextAsync(Path.Combine(loaded.Services.Folder, "1.1-kent.svg"), TestContext.Current.CancellationToken);
        chart.ShouldContain("it is a level for each year: 65,000 reviews from 2022/23, 68,000 reviews from 2023/24");
        chart.ShouldContain("Each point is the 12 months to the end of its period");
    }
}
