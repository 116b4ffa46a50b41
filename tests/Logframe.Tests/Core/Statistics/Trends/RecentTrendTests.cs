using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Tests.Core.Statistics.Trends;

public class RecentTrendTests
{
    [Fact]
    public void A_steady_fall_is_named_whatever_the_order_of_its_rows()
    {
        var trend = RecentTrend.Of(ValueKind.Proportion, [.. Series(9, 8, 7, 6, 5).Reverse()]);

        trend.Marker.ShouldBe(TrendMarker.Decreasing);
        trend.Slope!.Value.ShouldBe(-1, 1e-12);
        trend.IsSignificant.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, PublishedTrend.DecreasingAndGettingBetter, PublishedTrend.IncreasingAndGettingWorse)]
    [InlineData(Polarity.HigherIsBetter, PublishedTrend.DecreasingAndGettingWorse, PublishedTrend.IncreasingAndGettingBetter)]
    [InlineData(Polarity.NoJudgement, PublishedTrend.Decreasing, PublishedTrend.Increasing)]
    [InlineData(null, PublishedTrend.Decreasing, PublishedTrend.Increasing)]
    public void The_label_judges_by_the_polarity(Polarity? polarity, PublishedTrend falling, PublishedTrend rising)
    {
        RecentTrend.Of(ValueKind.Proportion, Series(9, 8, 7, 6, 5)).Label(polarity).ShouldBe(falling);
        RecentTrend.Of(ValueKind.Proportion, Series(5, 6, 7, 8, 9)).Label(polarity).ShouldBe(rising);
        RecentTrend.Of(ValueKind.Proportion, Series(5, 5, 5, 5, 5)).Label(polarity).ShouldBe(PublishedTrend.NoSignificantChange);
        RecentTrend.Of(ValueKind.Proportion, []).Label(polarity).ShouldBe(PublishedTrend.CannotBeCalculated);
    }

    [Fact]
    public void A_flat_series_is_consistent_and_not_significant()
    {
        var trend = RecentTrend.Of(ValueKind.CrudeRate, Series(0.1, 0.1, 0.1, 0.1, 0.1));

        trend.Consistent.ShouldBe(true);
        trend.Marker.ShouldBe(TrendMarker.NoChange);
    }

    [Fact]
    public void One_point_that_makes_the_slope_leaves_it_inconsistent()
    {
        var trend = RecentTrend.Of(ValueKind.CrudeRate, Series(10, 10, 9, 8.9, 30));

        trend.ChiSquare!.Value.ShouldBeGreaterThan(RecentTrendResult.CriticalChiSquare);
        trend.Consistent.ShouldBe(false);
        trend.Marker.ShouldBe(TrendMarker.NoChange);
    }

    [Fact]
    public void Only_the_five_latest_rows_count_and_a_suppressed_one_is_among_them()
    {
        RecentTrend.Of(ValueKind.Proportion, Series(null, 9, 8, 7, 6, 5)).Marker.ShouldBe(TrendMarker.Decreasing);
        RecentTrend.Of(ValueKind.Proportion, Series(9, 8, 7, 6, 5, null)).Reason.ShouldBe(NoTrendReason.InvalidPoint);
    }

    [Fact]
    public void What_stands_in_the_way_is_named_in_order()
    {
        var good = Series(9, 8, 7, 6, 5);
        var all = good.ToArray();
        all[2] = all[2] with { Count = 1000 };
        var bare = good.ToArray();
        bare[4] = bare[4] with { Interval95 = new ConfidenceInterval(5, 5) };
        var marker = good.ToArray();
        marker[0] = marker[0] with { Count = -1 };

        RecentTrend.Of(ValueKind.LifeExpectancy, [], yearRange: 3).Reason.ShouldBe(NoTrendReason.ValueKind);
        RecentTrend.Of(ValueKind.Proportion, [], yearRange: 3).Reason.ShouldBe(NoTrendReason.YearRange);
        RecentTrend.Of(ValueKind.Proportion, good[..4]).Reason.ShouldBe(NoTrendReason.TooFewPoints);
        RecentTrend.Of(ValueKind.Proportion, marker).Reason.ShouldBe(NoTrendReason.InvalidPoint);
        RecentTrend.Of(ValueKind.Proportion, all).Reason.ShouldBe(NoTrendReason.CountEqualsDenominator);
        RecentTrend.Of(ValueKind.DirectlyStandardisedRate, bare)
            .ShouldBe(new RecentTrendResult(TrendMarker.CannotBeCalculated, null, null, null, NoTrendReason.NoConfidenceInterval));
    }

    [Fact]
    public void The_older_test_needs_five_counts_that_are_neither_none_nor_all()
    {
        CountAndDenominator[] rising = [new(10, 100), new(20, 100), new(30, 100), new(40, 100), new(50, 100)];

        ProportionCountTrend.Of(rising).Marker.ShouldBe(TrendMarker.Increasing);
        ProportionCountTrend.Of([.. rising.Reverse()]).Marker.ShouldBe(TrendMarker.Decreasing);
        ProportionCountTrend.Of(rising[..4]).Reason.ShouldBe(NoTrendReason.TooFewPoints);
        ProportionCountTrend.Of([.. rising, new(1, 2)]).Reason.ShouldBe(NoTrendReason.TooFewPoints);
        ProportionCountTrend.Of([new(0, 100), new(null, 100), .. rising[2..]]).Reason.ShouldBe(NoTrendReason.ZeroOrFullCount);
        ProportionCountTrend.Of([new(5, 0), new(0, 100), .. rising[2..]]).Reason.ShouldBe(NoTrendReason.InvalidPoint);
        ProportionCountTrend.Of([new(100, 100), .. rising[1..]]).Reason.ShouldBe(NoTrendReason.ZeroOrFullCount);
    }

    [Fact]
    public void The_older_test_does_not_lose_national_counts()
    {
        var shares = new[] { 0.1, 0.1 + 1e-6, 0.1 + 2e-6, 0.1 + 3e-6, 0.1 + 4e-6 };

        var trend = ProportionCountTrend.Of([.. shares.Select(share => new CountAndDenominator(share * 5e12, 5e12))]);

        // Slope 1e-6 on equal populations: chi-square is slope squared times spread over the variance of a share.
        trend.ChiSquare!.Value.ShouldBe(1e-12 * 10 * 5e12 / (0.100002 * 0.899998), 1e-3);
    }

    private static TrendPoint[] Series(params double?[] values) =>
    [
        .. values.Select((value, index) => new TrendPoint(
            new DateOnly(2015 + index, 12, 31), value, 50, 1000, value is { } known ? new ConfidenceInterval(known - 0.2, known + 0.2) : null)),
    ];
}
