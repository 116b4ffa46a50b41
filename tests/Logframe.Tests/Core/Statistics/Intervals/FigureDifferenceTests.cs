using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Intervals;

public class FigureDifferenceTests
{
    [Fact]
    public void Intervals_that_touch_can_differ_significantly()
    {
        var difference = FigureDifference.Between(Figure(10, 9, 11), Figure(12, 11, 13));

        difference.Value.ShouldBe(-2);
        difference.Interval.Lower.ShouldBe(-2 - Math.Sqrt(2), 1e-12);
        difference.Interval.Upper.ShouldBe(-2 + Math.Sqrt(2), 1e-12);
        difference.IsSignificant.ShouldBeTrue();
    }

    [Fact]
    public void An_interval_that_ends_on_zero_is_not_significant() =>
        FigureDifference.Between(Figure(5, 0, 9), Figure(0, 0, 0)).IsSignificant.ShouldBeFalse();

    [Fact]
    public void A_limit_that_is_not_finite_counts_as_missing() =>
        Should.Throw<InvalidInputException>(() => FigureDifference.Between(Figure(5, double.NegativeInfinity, 9), Figure(1, 0, 2)))
            .Reason.ShouldBe(InvalidInput.MissingValue);

    private static Estimate Figure(double value, double lower, double upper) => new(value, new ConfidenceInterval(lower, upper));
}
