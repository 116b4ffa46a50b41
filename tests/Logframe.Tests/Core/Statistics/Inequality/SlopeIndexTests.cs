using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Inequality;

namespace Logframe.Tests.Core.Statistics.Inequality;

public class SlopeIndexTests
{
    [Fact]
    public void A_straight_gradient_is_recovered_from_end_to_end()
    {
        var index = SlopeIndex.Of(Groups(10, 8, 6, 4, 2));

        index.Intercept.ShouldBe(11, 1e-12);
        index.Slope.ShouldBe(-10, 1e-12);
        index.Relative!.Value.ShouldBe(1 / 11.0, 1e-12);
        index.Interval.ShouldBeNull();
        index.SlopeError.ShouldBeNull();
    }

    [Fact]
    public void A_negative_multiplier_turns_slope_and_ratio_round_and_keeps_the_intercept_positive()
    {
        var index = SlopeIndex.Of(Groups(10, 8, 6, 4, 2), multiplier: -100);

        index.Slope.ShouldBe(1000, 1e-9);
        index.Intercept.ShouldBe(1100, 1e-9);
        index.Relative!.Value.ShouldBe(11, 1e-9);
    }

    [Theory]
    [InlineData(SlopeScale.Log, 0.02)]
    [InlineData(SlopeScale.Logit, 0.02)]
    public void A_gradient_that_is_straight_on_its_scale_is_recovered(SlopeScale scale, double start)
    {
        double At(double rank) => scale is SlopeScale.Log ? start * Math.Exp(rank) : 1 / (1 + Math.Exp(-(Math.Log(start / (1 - start)) + rank)));

        var index = SlopeIndex.Of(Groups(At(0.1), At(0.3), At(0.5), At(0.7), At(0.9)), scale);

        index.Intercept.ShouldBe(start, 1e-12);
        index.Slope.ShouldBe(At(1) - At(0), 1e-12);
    }

    [Fact]
    public void The_error_of_the_slope_follows_from_the_errors_of_the_groups()
    {
        var groups = Groups(10, 8, 6, 4, 2).Select(group => group with { Interval95 = Around(group.Value!.Value, 1.959963984540054) }).ToList();

        var index = SlopeIndex.Of(groups);

        // Five equal groups with errors of 1: the ranks 0.1 to 0.9 have a spread of 0.08, each group a weight of 0.2.
        index.SlopeError!.Value.ShouldBe(Math.Sqrt(0.2 / 0.08), 1e-9);
        index.Interval!.Value.Lower.ShouldBe(-10 - 1.959963984540054 * Math.Sqrt(2.5), 1e-9);
    }

    [Fact]
    public void The_smaller_limit_is_the_lower_one_whatever_the_multiplier()
    {
        var groups = Groups(100, 80, 60, 40, 20).Select(group => group with { Interval95 = Around(group.Value!.Value, 5) }).ToList();

        foreach (var multiplier in new[] { 1, -1, 0.5, -0.5 })
        {
            var interval = SlopeIndex.Of(groups, SlopeScale.Log, multiplier).Interval!.Value;
            interval.Lower.ShouldBeLessThan(interval.Upper);
        }
    }

    [Fact]
    public void A_limit_that_the_scale_cannot_hold_leaves_no_interval()
    {
        var groups = Groups(10, 8, 6, 4, 2).Select(group => group with { Interval95 = Around(group.Value!.Value, 2) }).ToList();

        SlopeIndex.Of(groups, SlopeScale.Log).Interval.ShouldBeNull();
        SlopeIndex.Of(groups).Interval.ShouldNotBeNull();
        SlopeIndex.Of([.. groups[..4], groups[4] with { Interval95 = null }]).Interval.ShouldBeNull();
    }

    [Fact]
    public void A_ratio_to_nothing_is_none() => SlopeIndex.Of(Groups(0, 0, 0, 0, 0)).Relative.ShouldBeNull();

    [Theory]
    [InlineData(new double[] { 1, 2, 3, double.NaN }, SlopeScale.Log, InvalidInput.TooFewQuantiles)]
    [InlineData(new double[] { 1, 2, 0, double.NaN, 1 }, SlopeScale.Log, InvalidInput.MissingValue)]
    [InlineData(new double[] { 1, 2, 0, 2, 1 }, SlopeScale.Log, InvalidInput.NonPositiveValue)]
    [InlineData(new double[] { 0.1, 0.2, 1, 0.2, 0.1 }, SlopeScale.Logit, InvalidInput.ProportionOutOfRange)]
    [InlineData(new double[] { 0.1, 0.2, 0, 0.2, 0.1 }, SlopeScale.Logit, InvalidInput.ProportionOutOfRange)]
    public void Groups_that_have_no_slope_are_refused(double[] values, SlopeScale scale, InvalidInput reason) =>
        Should.Throw<InvalidInputException>(() => SlopeIndex.Of(Groups(values), scale)).Reason.ShouldBe(reason);

    [Fact]
    public void An_empty_group_is_refused_before_its_value() =>
        Should.Throw<InvalidInputException>(() => SlopeIndex.Of([new(0, -1), .. Groups(4, 3, 2, 1)], SlopeScale.Log))
            .Reason.ShouldBe(InvalidInput.DenominatorNotPositive);

    private static ConfidenceInterval Around(double value, double reach) => new(value - reach, value + reach);

    private static List<DeprivationGroup> Groups(params double[] values) => [.. values.Select(value => new DeprivationGroup(100, value))];
}
