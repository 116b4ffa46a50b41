using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Tests.Core.Statistics.Benchmarks;

public class QuantileTests
{
    [Fact]
    public void Bounds_lie_between_the_values_they_part()
    {
        var bounds = QuantileBounds.Of([4, null, 1, 3, double.NaN, 2], groups: 4, fewestValues: 4);

        bounds.Values.ShouldBe(4);
        bounds.Bounds.ShouldBe([1, 1.75, 2.5, 3.25, 4]);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    public void Too_few_values_have_no_bounds(int count) =>
        QuantileBounds.Of(Enumerable.Repeat((double?)1, count), fewestValues: count == 0 ? 0 : 5).ShouldBe(new QuantileBounds(count, null));

    [Fact]
    public void Bounds_are_rounded_to_ten_decimals() =>
        QuantileBounds.Of([0, 1, 1, 1], groups: 3, fewestValues: 1).Bounds.ShouldBe([0, 1, 1, 1]);

    [Theory]
    [InlineData(QuintileMethod.Percentile, new[] { 1, 1, 1, 3, 3, 4, 4, 4 })]
    [InlineData(QuintileMethod.Ntile, new[] { 1, 1, 2, 2, 3, 3, 4, 5 })]
    public void Only_percentiles_keep_ties_together(QuintileMethod method, int[] expected)
    {
        double?[] values = [10, 10, 10, 20, 20, 30, 30, 30];

        values.Select((_, index) => Quintile.Of(values, index, Polarity.NoJudgement, method).Number!.Value).ShouldBe(expected);
    }

    [Fact]
    public void Longer_runs_come_first()
    {
        double?[] values = [7, 6, 5, 4, null, 3, 2, 1];

        Enumerable.Range(0, 8).Where(index => index != 4)
            .Select(index => Quintile.Of(values, index, Polarity.NoJudgement, QuintileMethod.Ntile).Number!.Value)
            .ShouldBe([5, 4, 3, 2, 2, 1, 1]);
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, QuintileOutcome.Worst, QuintileOutcome.Best)]
    [InlineData(Polarity.LowerIsBetter, QuintileOutcome.Best, QuintileOutcome.Worst)]
    [InlineData(Polarity.NoJudgement, QuintileOutcome.Lowest, QuintileOutcome.Highest)]
    public void A_quintile_is_named_by_the_polarity(Polarity polarity, QuintileOutcome lowest, QuintileOutcome highest)
    {
        double?[] values = [1, 2, 3, 4, 5];

        Quintile.Of(values, 0, polarity).Outcome.ShouldBe(lowest);
        Quintile.Of(values, 2, polarity).Outcome.ShouldBe(QuintileOutcome.Middle);
        Quintile.Of(values, 4, polarity).Outcome.ShouldBe(highest);
    }

    [Fact]
    public void Without_a_value_a_polarity_or_five_values_an_area_is_not_compared()
    {
        Quintile.Of([1, 2, 3, 4, null], 4, Polarity.HigherIsBetter).ShouldBe(default);
        Quintile.Of([1, 2, 3, 4, null, 6], 4, Polarity.HigherIsBetter).ShouldBe(default);
        Quintile.Of([1, 2, 3, 4, 5], 4, null).ShouldBe(default);
    }

    [Fact]
    public void A_method_or_an_area_that_does_not_exist_is_refused()
    {
        Should.Throw<InvalidInputException>(() => Quintile.Of([1, 2, 3, 4, 5], 0, Polarity.NoJudgement, (QuintileMethod)7))
            .Reason.ShouldBe(InvalidInput.UnknownMethod);
        Should.Throw<ArgumentOutOfRangeException>(() => Quintile.Of([1, 2], 2, Polarity.NoJudgement));
    }
}
