using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C7: an outcomes framework, and money that is allocated by performance.</summary>
public sealed class C7_PerformancePaymentTests(LoadedLocalCare loaded) : IClassFixture<LoadedLocalCare>
{
    [Theory]
    [InlineData("1.1")]
    [InlineData("1.2")]
    [InlineData("1.3")]
    public async Task Says_that_money_is_allocated_by_each_of_the_three_rates(string code) =>
        (await loaded.RunAsync("show", code)).ShouldContain("the payment mechanism allocates money to the localities by this rate, beside the two others");

    [Fact]
    public async Task Makes_up_no_formula_and_no_shares()
    {
        var show = await loaded.RunAsync("show", "5.2");

        show.ShouldContain("money goes to the localities by the rates of 1.1, 1.2 and 1.3 for each 1,000 people");
        show.ShouldContain("the paper gives no formula and no shares, so that none are worked out");
        show.ShouldContain("No target is set yet for the share of the locality in the incentive");
    }

    [Fact]
    public async Task The_outcomes_framework_is_due_in_december_2018()
    {
        var row = (await loaded.RowsAsync("dashboard", "--milestones", "--outcome", "5")).ShouldHaveSingleItem();

        (Text(row, "milestone"), Text(row, "due"), Text(row, "progress")).ShouldBe(("Outcomes framework, with progress against it", "2018-12-31", "not reported"));
    }
}
