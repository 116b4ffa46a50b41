using Logframe.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Observations.Plausibility;

public sealed class JumpRuleTests
{
    /// <summary>Steps of +1.0, −1.0, +1.2, −0.8, +1.0, −1.0, +0.6: about 1.2 on either side of their median.</summary>
    private static readonly double[] Restless = [50, 51, 50, 51.2, 50.4, 51.4, 50.4, 51];

    private static readonly double[] Level = [50, 50, 50, 50, 50, 50];

    [Theory]
    [InlineData(52.0, true)]
    [InlineData(59.0, true)]
    [InlineData(66.0, false)]
    [InlineData(36.0, false)]
    public void A_step_is_held_against_the_steps_so_far(double next, bool passes) => Check(Restless, next).ShouldBe(passes);

    [Theory]
    [InlineData(58.9, true)] // six deviations of three in a hundred of the value
    [InlineData(59.1, false)]
    [InlineData(41.1, true)]
    [InlineData(40.9, false)]
    public void A_series_that_never_moved_may_begin_to(double next, bool passes) => Check(Level, next).ShouldBe(passes);

    [Theory]
    [InlineData(1.0, false)]
    [InlineData(5.0, true)]
    public void Wide_intervals_excuse_a_wide_step(double halfWidth, bool passes) => Check(Level, 65, halfWidth).ShouldBe(passes);

    [Fact]
    public void A_steady_climb_may_go_on_and_may_stop()
    {
        double[] climbing = [10, 20, 30, 40, 50, 60];

        Check(climbing, 70).ShouldBeTrue();
        Check(climbing, 60).ShouldBeTrue();
        Check(climbing, 45).ShouldBeFalse();
        Check(climbing, 85).ShouldBeFalse();
    }

    [Fact]
    public void A_step_no_longer_than_one_before_passes()
    {
        double[] brokenOnce = [50, 50, 50, 80, 80, 80, 80, 80];

        Check(brokenOnce, 110).ShouldBeTrue();
        Check(brokenOnce, 111).ShouldBeFalse();
    }

    [Fact]
    public void Too_short_a_series_says_nothing()
    {
        Check([50, 50, 50, 50, 50], 100).ShouldBeTrue();
        Check([50, 50, 50, 50, 50, 50], 100).ShouldBeFalse();
    }

    [Fact]
    public void Says_by_how_much_and_what_would_have_passed() =>
        JumpRule.Check(Published.Series(Level), Published.Figure(2020, 70), Published.Percent, Published.Usual).ShouldBe(
            "2020 is 70.00% after 50.00% in 2015, a step of +20.00 percentage points. "
            + "Its 5 steps so far lie round +0.00 percentage points, and more than 9.00 percentage points beyond is held.");

    [Fact]
    public void A_hidden_value_is_no_jump() => JumpRule.Check(Published.Series(Level), Published.Figure(2020, null), Published.Percent, Published.Usual).ShouldBeNull();

    private static bool Check(double[] before, double next, double? halfWidth = null) => JumpRule.Check(
        Published.Series(before, halfWidth), Published.Figure(2010 + before.Length, next, halfWidth), Published.Percent, Published.Usual) is null;
}
