using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Intervals;

public class CountIntervalTests
{
    [Fact]
    public void The_two_levels_span_their_standard_errors()
    {
        ConfidenceLevel.Z(ConfidenceLevel.NinetyFive).ShouldBe(1.959963984540054, 1e-14);
        ConfidenceLevel.Z(ConfidenceLevel.NinetyNinePointEight).ShouldBe(3.090232306167813, 1e-14);
    }

    [Theory]
    [InlineData(5, 0.95)]
    [InlineData(12, 0.998)]
    [InlineData(0.5, 0.95)]
    [InlineData(250000, 0.95)]
    public void A_score_interval_is_where_the_test_of_the_proportion_just_fails(double count, double confidence)
    {
        const double denominator = 1_000_000;
        var z = ConfidenceLevel.Z(confidence);
        var interval = Wilson.Interval(count, denominator, confidence, unit: 1);

        foreach (var limit in new[] { interval.Lower, interval.Upper })
        {
            var score = Math.Abs(count / denominator - limit) / Math.Sqrt(limit * (1 - limit) / denominator);
            score.ShouldBe(z, 1e-7);
        }
    }

    [Fact]
    public void No_events_give_a_lower_limit_of_exactly_zero_and_all_events_an_upper_of_exactly_the_unit()
    {
        for (var confidence = 0.5; confidence < 1; confidence += 0.01)
        {
            Wilson.Interval(0, 7, confidence).Lower.ShouldBe(0);
            Wilson.Interval(7, 7, confidence, unit: 1000).Upper.ShouldBe(1000);
        }

        Wilson.Estimate(7, 7, unit: 1000).Value.ShouldBe(1000);
    }

    [Theory]
    [InlineData(double.NaN, 0, InvalidInput.MissingValue)]
    [InlineData(1, double.PositiveInfinity, InvalidInput.MissingValue)]
    [InlineData(-1, 0, InvalidInput.DenominatorNotPositive)]
    [InlineData(-1, 10, InvalidInput.CountOutOfRange)]
    [InlineData(11, 10, InvalidInput.CountOutOfRange)]
    public void A_proportion_is_refused_for_the_first_thing_wrong_with_it(double count, double denominator, InvalidInput reason) =>
        Should.Throw<InvalidInputException>(() => Wilson.Estimate(count, denominator)).Reason.ShouldBe(reason);

    [Fact]
    public void The_lower_limit_of_one_event_at_the_strict_level_is_not_below_zero()
    {
        Byar.Interval(1, ConfidenceLevel.NinetyNinePointEight).Lower.ShouldBe(0);
        Byar.Interval(1).Lower.ShouldBeGreaterThan(0);
        Byar.Interval(0).Lower.ShouldBe(0);
    }

    [Fact]
    public void The_exact_upper_limit_of_no_events_leaves_a_half_tail_for_none_at_all() =>
        ExactPoisson.Interval(0).Upper.ShouldBe(-Math.Log(0.025), 1e-12);

    [Fact]
    public void Exact_limits_leave_the_same_chance_in_either_tail()
    {
        var interval = ExactPoisson.Interval(4);

        PoissonUpTo(4, interval.Upper).ShouldBe(0.025, 1e-12);
        (1 - PoissonUpTo(3, interval.Lower)).ShouldBe(0.025, 1e-12);
    }

    [Fact]
    public void A_rate_changes_from_exact_to_approximate_limits_at_ten_events()
    {
        Rate.Estimate(9.99, 1000).Method.ShouldBe(RateMethod.Exact);
        Rate.Estimate(10, 1000).Method.ShouldBe(RateMethod.Byar);
        Rate.CountInterval(10).ShouldBe(Byar.Interval(10));
        Rate.CountInterval(9).ShouldBe(ExactPoisson.Interval(9));
    }

    [Fact]
    public void A_rate_may_exceed_its_unit() => Rate.Estimate(30, 10, unit: 1).Value.ShouldBe(3);

    [Theory]
    [InlineData(5, 0, InvalidInput.DenominatorNotPositive)]
    [InlineData(-1, 10, InvalidInput.CountOutOfRange)]
    [InlineData(double.NaN, -1, InvalidInput.MissingValue)]
    public void A_rate_is_refused_for_the_first_thing_wrong_with_it(double count, double denominator, InvalidInput reason) =>
        Should.Throw<InvalidInputException>(() => Rate.Estimate(count, denominator)).Reason.ShouldBe(reason);

    private static double PoissonUpTo(int most, double mean)
    {
        var (term, sum) = (Math.Exp(-mean), 0.0);
        for (var k = 0; k <= most; k++)
        {
            sum += term;
            term *= mean / (k + 1);
        }

        return sum;
    }
}
