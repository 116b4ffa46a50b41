using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Inequality;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Inequality;

public class GapAndRatioTests
{
    [Theory]
    [InlineData(Polarity.LowerIsBetter, 5, 2)]
    [InlineData(Polarity.NoJudgement, 5, 2)]
    [InlineData(null, 5, 2)]
    [InlineData(Polarity.HigherIsBetter, -5, 0.5)]
    public void Positive_means_that_the_most_deprived_do_worse(Polarity? polarity, double gap, double ratio) =>
        GapAndRatio.Of(new(null, 10), new(null, 5), polarity).ShouldBe(new GapAndRatio(gap, null, null, ratio, null));

    [Fact]
    public void One_interval_is_not_enough() =>
        GapAndRatio.Of(new(null, 10, new ConfidenceInterval(9, 11)), new(null, 5), Polarity.LowerIsBetter).IsGapSignificant.ShouldBeNull();

    [Fact]
    public void A_lower_limit_of_zero_leaves_the_ratio_without_an_interval()
    {
        var result = GapAndRatio.Of(
            new(null, 10, new ConfidenceInterval(9, 11)), new(null, 2, new ConfidenceInterval(0, 4)), Polarity.LowerIsBetter);

        result.Ratio.ShouldBe(5);
        result.RatioInterval.ShouldBeNull();
        result.IsGapSignificant.ShouldBe(true);
    }

    [Fact]
    public void Nothing_among_the_least_deprived_leaves_no_ratio()
    {
        GapAndRatio.Of(new(null, 10), new(null, 0), Polarity.LowerIsBetter).Ratio.ShouldBeNull();
        GapAndRatio.Of(new(null, 0), new(null, 10), Polarity.LowerIsBetter).Ratio.ShouldBe(0);
    }

    [Fact]
    public void A_missing_group_is_refused() =>
        Should.Throw<InvalidInputException>(() => GapAndRatio.Of(new(null, 10), new(null, null), null)).Reason.ShouldBe(InvalidInput.MissingValue);

    [Fact]
    public void Tenths_are_added_in_pairs_and_a_hidden_one_hides_its_fifth()
    {
        CountAndDenominator[] deciles = [.. Enumerable.Range(1, 10).Select(i => new CountAndDenominator(i == 5 ? null : i, 100))];

        var quintiles = DeprivationQuintiles.Of(ValueKind.Proportion, deciles, unit: 100);

        quintiles.Count.ShouldBe(5);
        quintiles[0].ShouldBe(new PooledFigure(3, 200, Wilson.Estimate(3, 200)));
        quintiles[2].ShouldBeNull();
        quintiles[4]!.Count.ShouldBe(19);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void Only_ten_tenths_make_fifths(int count) =>
        Should.Throw<InvalidInputException>(() => DeprivationQuintiles.Of(ValueKind.Proportion, new CountAndDenominator[count], unit: 100))
            .Reason.ShouldBe(InvalidInput.NeedTenDeciles);
}
