using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B4: participation and activity over six years.</summary>
public sealed class B4_YearlyActivityTests(LoadedServices loaded) : IClassFixture<LoadedServices>
{
    [Fact]
    public void The_rise_of_the_five_year_count_is_the_rolling_year_of_the_quarterly_table()
    {
        double Value(string code, string period) => loaded.Row(code, period).GetProperty("value").GetDouble();

        (Value("PH05", "2022/23") - Value("PH05", "2021/22")).ShouldBe(25114);
        Value("PH01", "2022/23 Q4").ShouldBe(25114);
    }

    [Fact]
    public async Task The_five_year_count_begins_anew_in_2018_and_is_not_compared_across()
    {
        var show = (await loaded.Services.RunAsync("show", "PH05")).Out;

        show.ShouldContain("a new five-year programme began and the count with it");
        show.ShouldContain("not compared across");
    }

    [Fact]
    public void The_sampling_of_2020_carries_a_footnote()
    {
        loaded.Printed.ShouldContain("85% G¹");
        loaded.Printed.ShouldContain("9.8% A¹");
        loaded.Printed.ShouldContain("¹ Sampling exercise after schools reopened: councils were asked to measure 10% of children");
        loaded.Rows.Where(row => Text(row, "note").StartsWith("sampling", StringComparison.Ordinal)).Select(row => (Text(row, "known_as"), Text(row, "period")))
            .ShouldBe([("PH09", "2020/21"), ("PH10", "2020/21")], ignoreOrder: true);
    }
}
