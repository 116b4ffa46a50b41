using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Statistics.Ratings;

/// <summary>Which way a measure moved and by how much (methods.md 6.4).</summary>
/// <remarks>The two figures must be comparable: no break of method between them, and a test only where their periods share no years.</remarks>
/// <param name="Direction">In the sense of the polarity.</param>
/// <param name="Change">Latest minus previous, or points a year for a regression; null where a value is missing.</param>
public readonly record struct Travel(DirectionOfTravel Direction, double? Change)
{
    private const int FewestForRegression = 5;
    private const double SignificanceLevel = 0.05;
    private const double NoScatter = 1e-9;
    private const double NoSlope = 1e-12;

    public static Travel CannotCompare { get; } = new(DirectionOfTravel.CannotCompare, null);

    /// <summary>By the two values alone; a difference up to the tolerance is none.</summary>
    public static Travel ByPoint(Polarity? polarity, double? latest, double? previous, double tolerance = 0) =>
        latest - previous is { } change
            ? Moved(polarity, change, isReal: Tolerant.Above(Math.Abs(change), tolerance))
            : CannotCompare;

    /// <summary>By a test of the difference (methods.md 1.5).</summary>
    public static Travel BySignificance(Polarity? polarity, Figure latest, Figure previous) =>
        ByIntervals(polarity, latest, previous, (a, b) => FigureDifference.Between(a, b).IsSignificant);

    /// <summary>By whether the two intervals overlap or touch: stricter than a test, and what Fingertips prints between successive values.</summary>
    public static Travel ByOverlap(Polarity? polarity, Figure latest, Figure previous) =>
        ByIntervals(polarity, latest, previous, (a, b) => a.Lower > b.Upper || a.Upper < b.Lower);

    /// <summary>By the slope of a straight line through at least five values, when it differs significantly from none (p below 0.05).</summary>
    /// <remarks>Values without any scatter need no test: the sign of their slope decides.</remarks>
    public static Travel ByRegression(Polarity? polarity, IReadOnlyList<TimedValue> points)
    {
        TimedValue[] known = [.. points.Where(point => point.Value is not null)];
        if (known.Length < FewestForRegression || known.All(point => point.Time == known[0].Time))
        {
            return CannotCompare;
        }

        var fit = FittedTrend.Fit(TrendMethod.LeastSquares, known, known[^1].Time);
        var scale = Math.Max(1, known.Max(point => Math.Abs(point.Value!.Value)));
        var isReal = fit.ResidualSpread < NoScatter * scale ? Math.Abs(fit.Slope) >= NoSlope : fit.SlopePValue < SignificanceLevel;
        return Moved(polarity, fit.Slope, isReal);
    }

    private static Travel Moved(Polarity? polarity, double change, bool isReal) =>
        new(isReal && change != 0 ? Words(polarity, change > 0) : DirectionOfTravel.NoRealChange, change);

    private static Travel ByIntervals(Polarity? polarity, Figure latest, Figure previous, Func<Estimate, Estimate, bool> differ)
    {
        if (latest.Value is not { } now || previous.Value is not { } before)
        {
            return CannotCompare;
        }

        return latest.Interval is { } limitsNow && previous.Interval is { } limitsBefore
            ? Moved(polarity, now - before, differ(new Estimate(now, limitsNow), new Estimate(before, limitsBefore)))
            : CannotCompare with { Change = now - before };
    }

    private static DirectionOfTravel Words(Polarity? polarity, bool up) => polarity switch
    {
        Polarity.HigherIsBetter => up ? DirectionOfTravel.Improving : DirectionOfTravel.Worsening,
        Polarity.LowerIsBetter => up ? DirectionOfTravel.Worsening : DirectionOfTravel.Improving,
        _ => up ? DirectionOfTravel.Increasing : DirectionOfTravel.Decreasing,
    };
}
