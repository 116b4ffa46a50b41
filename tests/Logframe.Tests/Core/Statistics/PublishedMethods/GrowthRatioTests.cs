using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.PublishedMethods;

namespace Logframe.Tests.Core.Statistics.PublishedMethods;

public class GrowthRatioTests
{
    [Theory]
    [InlineData(0.95, GrowthStatus.SubstantialProgress, 2.500055)]
    [InlineData(0.6, GrowthStatus.ModerateProgress, 0.00004)]
    [InlineData(0.3, GrowthStatus.LimitedProgress, -1.24999)]
    [InlineData(0, GrowthStatus.LimitedProgress, -2.5)]
    [InlineData(-0.3, GrowthStatus.Deterioration, -3.75001)]
    [InlineData(-3, GrowthStatus.Deterioration, -5)]
    public void The_words_change_at_their_cuts(double share, GrowthStatus status, double score)
    {
        var needed = Math.Pow(2, 0.1) - 1;
        var current = 10 * Math.Pow(1 + share * needed, 5);

        var result = GrowthRatio.Against(new(2015, 10), new(2020, current), Way.Increase, new YearTarget(2025, 20));

        result.ProgressValue!.Value.ShouldBe(share, 1e-9);
        result.Status.ShouldBe(status);
        result.Score!.Value.ShouldBe(score, 1e-6);
    }

    [Fact]
    public void A_target_that_is_met_needs_no_ratio()
    {
        GrowthRatio.Against(new(2015, 5), new(2020, -1), Way.Decrease, new YearTarget(2030, 1))
            .ShouldBe(new GrowthRatioResult(null, GrowthStatus.TargetAchieved, 5));
        GrowthRatio.Against(new(2015, 8), new(2020, 8), Way.Decrease, new YearTarget(2030, 8))
            .ShouldBe(new GrowthRatioResult(null, GrowthStatus.TargetAchieved, 5));
        GrowthRatio.Against(new(2015, 5), new(2020, 0.0005), Way.Decrease, new YearTarget(2030, 0)).Status.ShouldBe(GrowthStatus.TargetAchieved);
    }

    [Theory]
    [InlineData(10, 2015.5, 9, 8)]
    [InlineData(10, 2020, 9, -8)]
    [InlineData(-10, 2020, 9, 8)]
    [InlineData(8, 2020, 9, 8)]
    public void Without_a_year_of_data_or_a_growth_to_compare_with_nothing_is_available(double start, double year, double current, double target) =>
        GrowthRatio.Against(new(2015, start), new(year, current), Way.Decrease, new YearTarget(2030, target))
            .ShouldBe(new GrowthRatioResult(null, GrowthStatus.NotAvailable, null));

    [Fact]
    public void A_negative_base_that_comes_nearer_to_zero_has_risen()
    {
        var rising = GrowthRatio.WithoutTarget(new(2015, -10), new(2020, -5), Way.Increase, limit: null);

        rising.ProgressValue!.Value.ShouldBe(1 - Math.Pow(0.5, 0.2), 1e-12);
        rising.Status.ShouldBe(GrowthStatus.SubstantialProgress);
    }

    [Fact]
    public void Zero_stands_for_a_thousandth()
    {
        GrowthRatio.WithoutTarget(new(2015, 0), new(2016, 0.002), Way.Increase, limit: null).ProgressValue!.Value.ShouldBe(1, 1e-12);
        GrowthRatio.WithoutTarget(new(2015, 4), new(2017, 0), Way.Decrease, limit: null).ProgressValue!.Value.ShouldBe(1, 1e-12);
    }

    [Theory]
    [InlineData(200, 1)]
    [InlineData(50, 0.9539320)]
    [InlineData(100, 0)]
    [InlineData(150, 0.9539320)]
    public void Less_is_asked_near_a_natural_limit(double start, double coefficient)
    {
        var justModerate = start * (1 + 0.005 * coefficient + 1e-6);
        var justNot = start * (1 + 0.005 * coefficient - 1e-6);

        GrowthRatio.WithoutTarget(new(2015, start), new(2016, justModerate), Way.Increase, limit: 100).Status
            .ShouldBeOneOf(GrowthStatus.ModerateProgress, GrowthStatus.SubstantialProgress);
        GrowthRatio.WithoutTarget(new(2015, start), new(2016, justNot), Way.Increase, limit: 100).Status
            .ShouldBeOneOf(GrowthStatus.LimitedProgress, GrowthStatus.Deterioration);
    }

    [Fact]
    public void A_target_before_its_base_is_refused() =>
        Should.Throw<InvalidInputException>(() => GrowthRatio.Against(new(2015, 5), new(2020, 4), Way.Decrease, new YearTarget(2015, 3)))
            .Reason.ShouldBe(InvalidInput.TargetNotAfterBaseline);
}
