using Logframe.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Observations.Plausibility;

public sealed class RowCountRuleTests
{
    [Theory]
    [InlineData(1000, 1000, true)]
    [InlineData(1000, 1500, true)]
    [InlineData(1000, 700, true)]
    [InlineData(1000, 699, false)]
    [InlineData(20, 0, false)]
    [InlineData(19, 0, true)] // too few to call it a collapse
    [InlineData(0, 0, true)]
    public void A_loss_of_more_than_three_in_ten_is_a_collapse(int standing, int offered, bool passes) =>
        (RowCountRule.Check(standing, offered, Published.Usual) is null).ShouldBe(passes);

    [Fact]
    public void Says_how_many_are_missing() => RowCountRule.Check(2400, 1200, Published.Usual).ShouldBe(
        "The answer holds 1,200 rows where 2,400 stand, 50% fewer; a loss of more than 30% is held whole, with every change and withdrawal in it.");
}
