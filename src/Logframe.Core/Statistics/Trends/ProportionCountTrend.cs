using Logframe.Core.Statistics.Combining;

namespace Logframe.Core.Statistics.Trends;

/// <summary>The older test of a trend in proportions, on counts (methods.md 3, legacy variant); an analyst's option only.</summary>
public static class ProportionCountTrend
{
    private const int Points = 5;
    private const double Zero = 1e-12;

    /// <param name="points">Five, in order of time.</param>
    /// <returns>Cochran and Armitage's chi-square with the unweighted slope of the log odds.</returns>
    public static RecentTrendResult Of(IReadOnlyList<CountAndDenominator> points)
    {
        if (points.Count != Points)
        {
            return RecentTrendResult.None(NoTrendReason.TooFewPoints);
        }

        if (points.Select(Hindrance).FirstOrDefault(reason => reason is not null) is { } reason)
        {
            return RecentTrendResult.None(reason);
        }

        var known = points.Select((point, index) => (Time: index + 1.0, Count: point.Count!.Value, Denominator: point.Denominator!.Value)).ToList();
        var logOdds = known.Select(point => new WeightedPoint(point.Time, Math.Log(point.Count / (point.Denominator - point.Count)), 1)).ToList();
        return RecentTrendResult.Of(LeaveOneOutSlopes.Of(logOdds), ChiSquare(known), Zero);
    }

    private static NoTrendReason? Hindrance(CountAndDenominator point) =>
        point is not { Count: not null, Denominator: > 0 } ? NoTrendReason.InvalidPoint
        : point.Count <= 0 || point.Count >= point.Denominator ? NoTrendReason.ZeroOrFullCount
        : null;

    /// <summary>The formula of methods.md about the mean time, so that national counts do not cancel.</summary>
    private static double ChiSquare(List<(double Time, double Count, double Denominator)> points)
    {
        var people = points.Sum(point => point.Denominator);
        var share = points.Sum(point => point.Count) / people;
        var mean = points.Sum(point => point.Denominator * point.Time) / people;
        var score = points.Sum(point => point.Count * (point.Time - mean));
        var spread = points.Sum(point => point.Denominator * (point.Time - mean) * (point.Time - mean));
        return score * score / (share * (1 - share) * spread);
    }
}
