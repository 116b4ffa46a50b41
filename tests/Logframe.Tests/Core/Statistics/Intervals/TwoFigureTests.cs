using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Intervals;

public class TwoFigureTests
{
    [Theory]
    [InlineData(0, 100, 0, 120)]
    [InlineData(100, 100, 120, 120)]
    public void Proportions_that_cannot_vary_do_not_differ(double count1, double n1, double count2, double n2)
    {
        var result = TwoProportions.Difference(count1, n1, count2, n2);

        result.Z.ShouldBe(0);
        result.PValue.ShouldBe(1);
        result.Difference.IsSignificant.ShouldBeFalse();
    }

    [Fact]
    public void The_test_of_two_proportions_is_two_sided()
    {
        var one = TwoProportions.Difference(30, 100, 45, 100);
        var other = TwoProportions.Difference(45, 100, 30, 100);

        one.Z.ShouldBe(-other.Z, 1e-12);
        one.PValue.ShouldBe(other.PValue, 1e-12);
        one.PValue.ShouldBe(0.0284, 1e-4);
    }

    [Fact]
    public void A_ratio_of_proportions_without_events_has_no_interval()
    {
        TwoProportions.Ratio(0, 10, 5, 10).ShouldBe(new ProportionRatio(0, null));
        TwoProportions.Ratio(5, 10, 0, 10).ShouldBe(new ProportionRatio(null, null));
        TwoProportions.Ratio(10, 10, 12, 12).ShouldBe(new ProportionRatio(1, new ConfidenceInterval(1, 1)));
    }

    [Theory]
    [InlineData(5, 0, double.NaN, 10, InvalidInput.MissingValue)]
    [InlineData(-1, 10, 5, 0, InvalidInput.DenominatorNotPositive)]
    [InlineData(5, 10, 11, 10, InvalidInput.CountOutOfRange)]
    public void What_is_missing_is_said_before_what_is_impossible(double count1, double n1, double count2, double n2, InvalidInput reason)
    {
        Should.Throw<InvalidInputException>(() => TwoProportions.Difference(count1, n1, count2, n2)).Reason.ShouldBe(reason);
        Should.Throw<InvalidInputException>(() => TwoProportions.Ratio(count1, n1, count2, n2)).Reason.ShouldBe(reason);
    }

    [Fact]
    public void A_ratio_of_rates_is_exact_while_either_count_is_below_ten()
    {
        TwoRates.Ratio(10, 100, 10, 100).Method.ShouldBe(RateRatioMethod.LogNormal);
        TwoRates.Ratio(9, 100, 1000, 100).Method.ShouldBe(RateRatioMethod.ExactConditional);
        TwoRates.Ratio(1000, 100, 9, 100).Method.ShouldBe(RateRatioMethod.ExactConditional);
    }

    [Fact]
    public void A_ratio_of_rates_without_events_has_what_can_be_said()
    {
        TwoRates.Ratio(0, 100, 0, 100).ShouldBe(new RateRatio(null, null, null, RateRatioMethod.Undefined));
        TwoRates.Ratio(0, 100, 8, 200).ShouldSatisfyAllConditions(
            ratio => ratio.Ratio.ShouldBe(0),
            ratio => ratio.Lower.ShouldBe(0),
            ratio => ratio.Upper!.Value.ShouldBe((1 / Math.Pow(0.025, 1.0 / 8) - 1) * 2, 1e-9));
        TwoRates.Ratio(8, 100, 0, 200).ShouldSatisfyAllConditions(
            ratio => ratio.Ratio.ShouldBeNull(),
            ratio => ratio.Lower!.Value.ShouldBe(2 / (1 / Math.Pow(0.025, 1.0 / 8) - 1), 1e-9),
            ratio => ratio.Upper.ShouldBeNull());
    }

    [Fact]
    public void Rates_of_many_events_per_person_can_be_compared() => TwoRates.Difference(30, 10, 10, 10, unit: 1).Value.ShouldBe(2, 1e-12);

    [Fact]
    public void A_ratio_from_intervals_that_ends_on_one_is_not_significant()
    {
        new FigureRatio(1.2, new ConfidenceInterval(1, 1.4)).IsSignificant.ShouldBeFalse();
        new FigureRatio(1.2, new ConfidenceInterval(1.01, 1.4)).IsSignificant.ShouldBeTrue();
        new FigureRatio(0.8, new ConfidenceInterval(0.7, 0.99)).IsSignificant.ShouldBeTrue();
    }

    [Fact]
    public void A_ratio_from_intervals_needs_six_positive_numbers()
    {
        Estimate figure = new(5, new ConfidenceInterval(4, 6));

        Should.Throw<InvalidInputException>(() => FigureRatio.Between(figure, new Estimate(1, new ConfidenceInterval(0, 2))))
            .Reason.ShouldBe(InvalidInput.NonPositiveValue);
        Should.Throw<InvalidInputException>(() => FigureRatio.Between(new Estimate(0, new ConfidenceInterval(0, double.NaN)), figure))
            .Reason.ShouldBe(InvalidInput.MissingValue);
    }
}
