using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Tests.Core.Statistics.Trends;

public class FittedTrendTests
{
    [Fact]
    public void Least_squares_gives_the_textbook_numbers()
    {
        var trend = FittedTrend.Fit(TrendMethod.LeastSquares, Series(1, 3, 2, 4), predictAt: 2005);

        trend.Points.ShouldBe(4);
        trend.Slope.ShouldBe(0.8, 1e-12);
        trend.Predicted.ShouldBe(5.3, 1e-9);
        trend.ResidualSpread!.Value.ShouldBe(Math.Sqrt(0.9), 1e-12);
        trend.SlopeError!.Value.ShouldBe(Math.Sqrt(0.9 / 5), 1e-12);
        trend.SlopePValue!.Value.ShouldBe(0.2, 1e-12);
        trend.PredictionError!.Value.ShouldBe(Math.Sqrt(0.9 * (1 + 0.25 + 12.25 / 5)), 1e-12);
        trend.SlopeInterval.ShouldBeNull();
        trend.AnnualPercentChange.ShouldBeNull();
    }

    [Fact]
    public void A_constant_rate_of_change_is_exact_on_the_log_scale()
    {
        var trend = FittedTrend.Fit(TrendMethod.LogLeastSquares, Series(100, 90, 81, null, 65.61), predictAt: 2006);

        trend.Predicted.ShouldBe(100 * Math.Pow(0.9, 6), 1e-9);
        trend.AnnualPercentChange!.Value.ShouldBe(-10, 1e-9);
    }

    [Fact]
    public void One_odd_point_does_not_move_the_median_of_slopes()
    {
        var trend = FittedTrend.Fit(TrendMethod.TheilSen, Series(1, 2, 300, 4, 5), predictAt: 2006);

        trend.Slope.ShouldBe(1);
        trend.Predicted.ShouldBe(7, 1e-9);
        trend.SlopeInterval!.Value.Lower.ShouldBeLessThan(1);
    }

    [Fact]
    public void Values_at_one_time_make_no_pair()
    {
        var trend = FittedTrend.Fit(TrendMethod.TheilSen, [new(2000, 1), new(2000, 3), new(2001, 4)], predictAt: 2001);

        trend.Slope.ShouldBe(2);
        trend.SlopeInterval!.Value.Lower.ShouldBe(1);
        trend.SlopeInterval!.Value.Upper.ShouldBe(3);
    }

    [Theory]
    [InlineData(TrendMethod.LeastSquares)]
    [InlineData(TrendMethod.LogLeastSquares)]
    [InlineData(TrendMethod.TheilSen)]
    public void Two_points_have_a_line_without_an_interval(TrendMethod method)
    {
        var trend = FittedTrend.Fit(method, Series(4, null, 9), predictAt: 2002);

        trend.Points.ShouldBe(2);
        trend.Predicted.ShouldBe(9, 1e-9);
        trend.Interval.ShouldBeNull();
        trend.SlopeInterval.ShouldBeNull();
        trend.SlopePValue.ShouldBeNull();
        trend.PredictionError.ShouldBeNull();
    }

    [Theory]
    [InlineData(TrendMethod.LeastSquares)]
    [InlineData(TrendMethod.LogLeastSquares)]
    [InlineData(TrendMethod.TheilSen)]
    public void A_flat_series_predicts_itself(TrendMethod method)
    {
        var trend = FittedTrend.Fit(method, Series(5, 5, 5, 5), predictAt: 2010);

        trend.Slope.ShouldBe(0);
        trend.Predicted.ShouldBe(5, 1e-12);
        trend.PredictionError!.Value.ShouldBe(0, 1e-12);
        trend.SlopePValue.ShouldBe(method is TrendMethod.TheilSen ? null : 1);
    }

    [Theory]
    [InlineData(TrendMethod.LeastSquares, new double[] { 3 }, InvalidInput.TooFewPoints)]
    [InlineData(TrendMethod.LogLeastSquares, new double[] { 3, 0, 1 }, InvalidInput.NonPositiveValue)]
    [InlineData((TrendMethod)8, new double[] { 3, 2, 1 }, InvalidInput.UnknownMethod)]
    public void A_series_that_has_no_line_is_refused(TrendMethod method, double[] values, InvalidInput reason) =>
        Should.Throw<InvalidInputException>(() => FittedTrend.Fit(method, Series([.. values]), predictAt: 2010)).Reason.ShouldBe(reason);

    [Fact]
    public void Values_all_at_one_time_have_no_line() =>
        Should.Throw<InvalidInputException>(() => FittedTrend.Fit(TrendMethod.LeastSquares, [new(2000, 1), new(2000, 3)], predictAt: 2001))
            .Reason.ShouldBe(InvalidInput.NoTimeVariation);

    private static TimedValue[] Series(params double?[] values) => [.. values.Select((value, index) => new TimedValue(2000 + index, value))];
}
