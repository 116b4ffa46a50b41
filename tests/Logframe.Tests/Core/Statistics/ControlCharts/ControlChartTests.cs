using Logframe.Core.Definition;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Tests.Core.Statistics.ControlCharts;

public class ControlChartTests
{
    private static readonly double?[] Steady = [52, 48, 50, 53, 47, 51, 49, 52, 50, 48, 51, 50, 49];

    [Fact]
    public void Limits_stand_two_and_two_thirds_moving_ranges_from_the_mean()
    {
        var segment = ControlChart.Of([10, 12, 10, 12], Polarity.NoJudgement).Segments.Single();

        segment.Mean.ShouldBe(11);
        segment.Limits!.MovingRange.ShouldBe(2);
        segment.Limits.Lower.ShouldBe(11 - 5.32, 1e-12);
        segment.Limits.Upper.ShouldBe(11 + 5.32, 1e-12);
        segment.HasTrialLimits.ShouldBeTrue();
    }

    [Fact]
    public void A_gap_makes_no_moving_range()
    {
        var segment = ControlChart.Of([10, 12, null, 50, 51], Polarity.NoJudgement).Segments.Single();

        segment.Values.ShouldBe(4);
        segment.Limits!.MovingRange.ShouldBe(1.5);
    }

    [Fact]
    public void Without_neighbours_there_is_a_mean_and_nothing_signals()
    {
        var chart = ControlChart.Of([10, null, 90, double.NaN, 10], Polarity.HigherIsBetter, target: 5);

        chart.Segments.Single().Mean!.Value.ShouldBe(110 / 3.0, 1e-12);
        chart.Segments.Single().Limits.ShouldBeNull();
        chart.Points.ShouldBe([ControlPoint.CommonCause, ControlPoint.Missing, ControlPoint.CommonCause, ControlPoint.Missing, ControlPoint.CommonCause]);
        chart.Variation.ShouldBeNull();
        chart.Assurance.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fewer_than_two_values_say_nothing(int count)
    {
        var chart = ControlChart.Of([.. Steady.Take(count)], Polarity.HigherIsBetter, target: 50);

        chart.Segments.Single().ShouldSatisfyAllConditions(
            segment => segment.Mean.ShouldBeNull(),
            segment => segment.Limits.ShouldBeNull());
        chart.Points.ShouldBe(Enumerable.Repeat((ControlPoint?)null, count));
        chart.Variation.ShouldBeNull();
    }

    [Fact]
    public void Screening_that_would_leave_nothing_screens_nothing_and_says_so()
    {
        var flat = ControlChart.Of([7, 7, 7, 7], Polarity.HigherIsBetter, screenOutliers: true).Segments.Single();
        var noisy = ControlChart.Of([10, 11, 10, 11, 40, 10, 11, 10, 11, 10, 11, 10], Polarity.HigherIsBetter, screenOutliers: true).Segments.Single();

        flat.Limits!.ScreeningLeftNothing.ShouldBeTrue();
        flat.Limits.Upper.ShouldBe(7);
        noisy.Limits!.ScreeningLeftNothing.ShouldBeFalse();
        noisy.Limits.MovingRange.ShouldBe(1);
    }

    [Fact]
    public void Nothing_on_the_mean_signals_a_shift() =>
        ControlChart.Of([.. Enumerable.Repeat((double?)0.1, 11), 0.10000000000000003], Polarity.HigherIsBetter)
            .Points.ShouldAllBe(point => point == ControlPoint.CommonCause);

    [Fact]
    public void A_turning_point_belongs_to_the_run_that_begins_with_it()
    {
        var chart = ControlChart.Of([50, 10, 95, 41, 42, 43, 44, 45, 46, 47, 46, 45, 44, 43, 42, 41, 90, 12], Polarity.NoJudgement);

        chart.Points[8].ShouldBe(ControlPoint.TrendIncreasing);
        chart.Points[9].ShouldBe(ControlPoint.TrendDecreasing);
        chart.Points[15].ShouldBe(ControlPoint.TrendDecreasing);
        chart.Points[16].ShouldBe(ControlPoint.CommonCause);
    }

    [Fact]
    public void A_flat_step_between_two_runs_leaves_each_its_own_way()
    {
        var chart = ControlChart.Of([50, 10, 95, 41, 42, 43, 44, 45, 46, 47, 47, 46, 45, 44, 43, 42, 41, 90, 12], Polarity.NoJudgement);

        chart.Points[9].ShouldBe(ControlPoint.TrendIncreasing);
        chart.Points[10].ShouldBe(ControlPoint.TrendDecreasing);
    }

    [Theory]
    [InlineData(56.5, 56.8, 51, ControlPoint.TwoOfThreeAbove)]
    [InlineData(56.5, 51, 56.8, ControlPoint.TwoOfThreeAbove)]
    [InlineData(56.5, 50, 56.8, ControlPoint.CommonCause)]
    [InlineData(56.5, 51, 51, ControlPoint.CommonCause)]
    public void Two_near_a_limit_need_a_third_on_their_side(double first, double second, double third, ControlPoint expected)
    {
        double?[] values = [.. Steady, .. Steady, first, second, third];

        ControlChart.Of(values, Polarity.NoJudgement).Points[2 * Steady.Length].ShouldBe(expected);
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, ProcessVariation.ImprovementHigh, ProcessVariation.ConcernLow)]
    [InlineData(Polarity.LowerIsBetter, ProcessVariation.ConcernHigh, ProcessVariation.ImprovementLow)]
    [InlineData(Polarity.NoJudgement, ProcessVariation.NeutralHigh, ProcessVariation.NeutralLow)]
    public void The_last_value_that_is_there_is_judged_by_the_polarity(Polarity polarity, ProcessVariation high, ProcessVariation low)
    {
        ControlChart.Of([.. Steady, 70, null], polarity).Variation.ShouldBe(high);
        ControlChart.Of([.. Steady, 30, null], polarity).Variation.ShouldBe(low);
        ControlChart.Of(Steady, polarity).Variation.ShouldBe(ProcessVariation.CommonCause);
    }

    [Theory]
    [InlineData(70, ProcessAssurance.ConsistentlyFailing, ProcessAssurance.ConsistentlyPassing)]
    [InlineData(57.315, ProcessAssurance.HitAndMiss, ProcessAssurance.HitAndMiss)]
    [InlineData(30, ProcessAssurance.ConsistentlyPassing, ProcessAssurance.ConsistentlyFailing)]
    public void A_target_beyond_the_limits_is_settled(double target, ProcessAssurance higher, ProcessAssurance lower)
    {
        ControlChart.Of(Steady, Polarity.HigherIsBetter, target).Assurance.ShouldBe(higher);
        ControlChart.Of(Steady, Polarity.LowerIsBetter, target).Assurance.ShouldBe(lower);
        ControlChart.Of(Steady, Polarity.NoJudgement, target).Assurance.ShouldBeNull();
    }

    [Fact]
    public void A_new_segment_has_limits_and_runs_of_its_own()
    {
        double?[] values = [.. Steady, .. Steady.Select(value => value + 12)];

        var chart = ControlChart.Of(values, Polarity.HigherIsBetter, target: 50, rebaseAt: [13, 99, 0, 13]);

        chart.Segments.Select(segment => segment.Start).ShouldBe([0, 13]);
        chart.Points.ShouldAllBe(point => point == ControlPoint.CommonCause);
        chart.Assurance.ShouldBe(ProcessAssurance.ConsistentlyPassing);
    }
}
