using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D2: what four councils spend together, and whether the districts match the county.</summary>
public sealed class D2_JointSpendTests(LoadedWestKent loaded) : IClassFixture<LoadedWestKent>
{
    [Theory]
    [InlineData("kcc-17", "2017/18", "exactly", "1000000")]
    [InlineData("given-16", "2016/17", "exactly", "397653")]
    [InlineData("buy", "first year", "about", "400000")]
    [InlineData("menu", "", "up to", "100000")]
    [InlineData("own", "first year", "just under", "1000000")]
    [InlineData("own-dfg", "first year", "over", "3000000")]
    public async Task Shows_each_sum_in_the_words_of_the_paper(string code, string period, string said, string amount)
    {
        var row = (await loaded.RowsAsync("budget")).Single(row => Text(row, "code") == code);

        (Text(row, "period"), Text(row, "said"), Text(row, "amount"), Text(row, "currency")).ShouldBe((period, said, amount, "GBP"));
    }

    [Fact]
    public async Task Shows_the_saving_as_a_share_without_a_sum()
    {
        var row = (await loaded.RowsAsync("budget")).Single(row => Text(row, "code") == "saving");

        (Text(row, "percent"), Text(row, "amount")).ShouldBe(("7.5", ""));
    }

    [Fact]
    public async Task Asks_whether_the_districts_match_the_county_in_both_readings_of_the_paper()
    {
        var printed = await loaded.RunAsync("budget");

        printed.ShouldContain("▼ The districts put in at least as much as the county council: just under 1,000,000 is less than 1,000,000 (without Disabled Facilities Grants).");
        printed.ShouldContain("✔ The districts put in at least as much as the county council: over 3,000,000 is at least 1,000,000 (with Disabled Facilities Grants;");
    }

    [Fact]
    public async Task Names_the_councils_of_which_no_sum_is_stated() =>
        (await loaded.RunAsync("budget")).ShouldContain("No sum is stated for: Sevenoaks District Council; Tonbridge and Malling Borough Council; Tunbridge Wells Borough Council.");
}
