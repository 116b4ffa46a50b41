using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Trends;

/// <summary>What the test of a recent trend found.</summary>
/// <param name="Marker">Which way.</param>
/// <param name="Slope">Change per period, in the unit of the indicator or, in the legacy variant, in log odds; null when not calculated.</param>
/// <param name="ChiSquare">With one degree of freedom; null when not calculated.</param>
/// <param name="Consistent">True where leaving out any one point keeps the sign of the slope; null when not calculated.</param>
/// <param name="Reason">Why it was not calculated; null otherwise.</param>
public sealed record RecentTrendResult(TrendMarker Marker, double? Slope, double? ChiSquare, bool? Consistent, NoTrendReason? Reason)
{
    /// <summary>The 99.8% point of chi-squared with one degree of freedom: hundreds of series are scanned at once.</summary>
    public const double CriticalChiSquare = 9.54953570608324;

    public bool IsSignificant => Marker is TrendMarker.Increasing or TrendMarker.Decreasing;

    /// <summary>The marker in the words that publishers print, better or worse by the polarity.</summary>
    public PublishedTrend Label(Polarity? polarity) => (Marker, polarity) switch
    {
        (TrendMarker.CannotBeCalculated, _) => PublishedTrend.CannotBeCalculated,
        (TrendMarker.NoChange, _) => PublishedTrend.NoSignificantChange,
        (TrendMarker.Increasing, Polarity.HigherIsBetter) => PublishedTrend.IncreasingAndGettingBetter,
        (TrendMarker.Increasing, Polarity.LowerIsBetter) => PublishedTrend.IncreasingAndGettingWorse,
        (TrendMarker.Increasing, _) => PublishedTrend.Increasing,
        (TrendMarker.Decreasing, Polarity.LowerIsBetter) => PublishedTrend.DecreasingAndGettingBetter,
        (TrendMarker.Decreasing, Polarity.HigherIsBetter) => PublishedTrend.DecreasingAndGettingWorse,
        _ => PublishedTrend.Decreasing,
    };

    internal static RecentTrendResult None(NoTrendReason reason) => new(TrendMarker.CannotBeCalculated, null, null, null, reason);

    /// <param name="line">The slope of all points and of all but each one.</param>
    /// <param name="chiSquare">The test that there is no slope.</param>
    /// <param name="zero">Slopes down to this far below zero count as positive.</param>
    internal static RecentTrendResult Of(LeaveOneOutSlopes line, double chiSquare, double zero)
    {
        var consistent = line.HaveOneSign(zero);
        var marker = !consistent || chiSquare <= CriticalChiSquare || line.All == 0 ? TrendMarker.NoChange
            : line.All > 0 ? TrendMarker.Increasing
            : TrendMarker.Decreasing;
        return new RecentTrendResult(marker, line.All, chiSquare, consistent, null);
    }
}
