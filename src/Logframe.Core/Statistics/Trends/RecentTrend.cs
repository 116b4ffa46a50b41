using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Trends;

/// <summary>Whether the five latest points of a series go up or down for certain (methods.md 3).</summary>
/// <remarks>
/// A publisher's own marker comes first where there is one for the same area and series. A missing interval is no reason for "no change".
/// </remarks>
public static class RecentTrend
{
    private const int Points = 5;
    private const double WidthInStandardErrors = 3.92;
    private const double Zero = 1e-12;

    /// <param name="kind">How the value is made.</param>
    /// <param name="points">In any order; a row that is absent is not counted, one that is suppressed is.</param>
    /// <param name="yearRange">Years in each period.</param>
    public static RecentTrendResult Of(ValueKind kind, IReadOnlyList<TrendPoint> points, int yearRange = 1)
    {
        var latest = points.OrderBy(point => point.PeriodEnd).TakeLast(Points).ToList();
        if (Hindrance(kind, latest, yearRange) is { } reason)
        {
            return RecentTrendResult.None(reason);
        }

        var weighted = latest.Select((point, index) => new WeightedPoint(index + 1, point.Value!.Value, Weight(point))).ToList();
        var line = WeightedLine.Through(weighted);
        var size = Math.Max(1, weighted.Max(point => Math.Abs(point.Y)));
        return RecentTrendResult.Of(LeaveOneOutSlopes.Of(weighted), line.Slope * line.Slope * line.SpreadX, Zero * size);
    }

    private static NoTrendReason? Hindrance(ValueKind kind, List<TrendPoint> latest, int yearRange) =>
        kind is not (ValueKind.Proportion or ValueKind.CrudeRate or ValueKind.DirectlyStandardisedRate) ? NoTrendReason.ValueKind
        : yearRange != 1 ? NoTrendReason.YearRange
        : latest.Count < Points ? NoTrendReason.TooFewPoints
        : !latest.All(point => point is { Value: not null, Count: >= 0, Denominator: > 0 }) ? NoTrendReason.InvalidPoint
        : latest.Any(point => point.Count == point.Denominator) ? NoTrendReason.CountEqualsDenominator
        : !latest.All(point => point.Interval95 is { } interval && interval.Upper > interval.Lower) ? NoTrendReason.NoConfidenceInterval
        : null;

    private static double Weight(TrendPoint point)
    {
        var error = (point.Interval95!.Value.Upper - point.Interval95!.Value.Lower) / WidthInStandardErrors;
        return 1 / (error * error);
    }
}
