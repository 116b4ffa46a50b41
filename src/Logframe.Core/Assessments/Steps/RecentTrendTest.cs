using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Assessments.Steps;

/// <summary>The test of methods.md 3 on the last five points of an area since the last change of method.</summary>
/// <param name="Rows">The points tested; a suppressed one counts among them.</param>
/// <param name="Years">Years in each period.</param>
/// <param name="Result">What was found, or why nothing was.</param>
public sealed record RecentTrendTest(IReadOnlyList<SeriesPoint> Rows, int Years, RecentTrendResult Result)
{
    private const int Points = 5;

    public static RecentTrendTest Of(Measure measure, IReadOnlyList<SeriesPoint> points, SeriesPoint current)
    {
        var since = measure.Breaks.Select(change => change.FirstDay).Where(day => day <= current.Period.End).DefaultIfEmpty().Max();
        var rows = points
            .Where(point => point.Period.Start >= since && (point.Value is not null || point.State == ValueState.Suppressed))
            .TakeLast(Points)
            .ToList();
        var years = Math.Max(1, current.Period.Months / 12);
        var result = measure.Verification.ValueKind is { } kind
            ? RecentTrend.Of(kind, [.. rows.Select(point => new TrendPoint(point.Period.End, point.Value, point.Count, point.Denominator, point.Interval))], years)
            : RecentTrendResult.None(NoTrendReason.ValueKind);
        return new RecentTrendTest(rows, years, result);
    }

    /// <summary>The marker that the publisher prints beside a figure; cannot be calculated where it prints none.</summary>
    public static TrendMarker Published(SeriesPoint point) => point.Trend switch
    {
        PublishedTrend.Increasing or PublishedTrend.IncreasingAndGettingBetter or PublishedTrend.IncreasingAndGettingWorse => TrendMarker.Increasing,
        PublishedTrend.Decreasing or PublishedTrend.DecreasingAndGettingBetter or PublishedTrend.DecreasingAndGettingWorse => TrendMarker.Decreasing,
        PublishedTrend.NoSignificantChange => TrendMarker.NoChange,
        _ => TrendMarker.CannotBeCalculated,
    };
}
