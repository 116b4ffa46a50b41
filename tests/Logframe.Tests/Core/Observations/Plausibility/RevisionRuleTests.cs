using Logframe.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Observations.Plausibility;

public sealed class RevisionRuleTests
{
    [Theory]
    [InlineData(20.0, 2.0, 21.9, true)]
    [InlineData(20.0, 2.0, 22.1, false)]
    [InlineData(20.0, 2.0, 18.1, true)]
    [InlineData(20.0, 2.0, 17.9, false)]
    [InlineData(20.0, 0.05, 20.15, true)] // below the floor of one in a hundred, however narrow the interval
    [InlineData(20.0, 0.05, 20.25, false)]
    [InlineData(20.0, null, 21.9, true)]
    [InlineData(20.0, null, 22.1, false)]
    [InlineData(20.0, null, 17.9, false)]
    [InlineData(0.0, null, 0.1, false)]
    [InlineData(0.0, null, 0.0, true)]
    public void A_revision_must_stay_within_what_the_value_could_have_been(double before, double? halfWidth, double after, bool passes) =>
        (RevisionRule.Check(Published.Figure(2020, before, halfWidth), Published.Figure(2020, after, halfWidth), Published.Percent, Published.Usual) is null).ShouldBe(passes);

    [Fact]
    public void The_interval_is_the_one_that_the_standing_value_had()
    {
        var wide = Published.Figure(2020, 25, 10);

        RevisionRule.Check(Published.Figure(2020, 20, 1), wide, Published.Percent, Published.Usual).ShouldNotBeNull();
        RevisionRule.Check(wide, Published.Figure(2020, 20, 1), Published.Percent, Published.Usual).ShouldBeNull();
    }

    [Fact]
    public void A_value_that_comes_or_goes_is_no_revision()
    {
        RevisionRule.Check(Published.Figure(2020, null), Published.Figure(2020, 50), Published.Percent, Published.Usual).ShouldBeNull();
        RevisionRule.Check(Published.Figure(2020, 50), Published.Figure(2020, null), Published.Percent, Published.Usual).ShouldBeNull();
    }

    [Fact]
    public void Says_what_was_and_what_is_offered()
    {
        RevisionRule.Check(Published.Figure(2020, 20, 2), Published.Figure(2020, 30, 2), Published.Percent, Published.Usual)
            .ShouldBe("2020 was 20.00% and is now 30.00%, outside the interval of 18.00% to 22.00% that it had.");
        RevisionRule.Check(Published.Figure(2020, 20), Published.Figure(2020, 30), Published.Percent, Published.Usual)
            .ShouldBe("2020 was 20.00% and is now 30.00%: without an interval, a change of more than 10% is held.");
    }
}
