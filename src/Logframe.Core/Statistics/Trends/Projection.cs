using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Distributions;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Trends;

/// <summary>How likely a target is to be met if the recent trend continues, in calibrated words (methods.md 4.6).</summary>
public enum Likelihood
{
    /// <summary>Fewer than three comparable points.</summary>
    InsufficientData,
    VeryUnlikely,
    Unlikely,
    AboutEven,
    Likely,
    VeryLikely,
}

/// <summary>What a reader of a projection should know.</summary>
public enum ProjectionNote
{
    /// <summary>Three or four points only.</summary>
    Indicative,

    /// <summary>The points lie on the line, so the probability is all or nothing.</summary>
    NoResidualVariation,

    /// <summary>A figure for display was held at the least or the greatest possible value.</summary>
    Clamped,
}

/// <summary>A series continued in a straight line to the target period (methods.md 4.6). It never decides a verdict.</summary>
/// <param name="Predicted">In the unit of the values, held within the possible; null with fewer than two points.</param>
/// <param name="Interval">Prediction interval, held within the possible; null with fewer than three points.</param>
/// <param name="Probability">That the target will be met; null with fewer than three points. Not affected by what is possible.</param>
/// <param name="Likelihood">The same in words.</param>
/// <param name="Notes">Empty where there is nothing to add.</param>
public sealed record Projection(
    double? Predicted, ConfidenceInterval? Interval, double? Probability, Likelihood Likelihood, IReadOnlyList<ProjectionNote> Notes)
{
    private const int FewestPoints = 3;
    private const int PointsForMoreThanAnIndication = 5;
    private const double NoVariation = 1e-9;

    /// <param name="method">How to lay the line.</param>
    /// <param name="points">Comparable ones; those without a value are left out.</param>
    /// <param name="predictAt">Decimal middle of the target period.</param>
    /// <param name="target">The level to be met.</param>
    /// <param name="way">How the value must stand to it.</param>
    /// <param name="confidence">Level of the interval.</param>
    /// <param name="minimum">Least possible value, such as 0; null where there is none.</param>
    /// <param name="maximum">Greatest possible value, such as 100; null where there is none.</param>
    /// <exception cref="InvalidInputException">All values at one time, a value or target that has no logarithm, or an unknown method.</exception>
    public static Projection Of(
        TrendMethod method,
        IReadOnlyList<TimedValue> points,
        double predictAt,
        double target,
        LevelOperator way,
        double confidence = ConfidenceLevel.NinetyFive,
        double? minimum = null,
        double? maximum = null)
    {
        if (method is TrendMethod.LogLeastSquares && target <= 0)
        {
            throw new InvalidInputException(InvalidInput.NonPositiveValue);
        }

        if (FittedTrend.Known(points).Count < 2)
        {
            return new Projection(null, null, null, Likelihood.InsufficientData, []);
        }

        var trend = FittedTrend.Fit(method, points, predictAt, confidence);
        List<ProjectionNote> notes = [];
        var probability = Chance(trend, target, way, notes);
        if (trend.Points is >= FewestPoints and < PointsForMoreThanAnIndication)
        {
            notes.Add(ProjectionNote.Indicative);
        }

        double Possible(double value) => Math.Min(Math.Max(value, minimum ?? double.NegativeInfinity), maximum ?? double.PositiveInfinity);
        var predicted = Possible(trend.Predicted);
        ConfidenceInterval? interval = trend.Interval is { } wide ? new ConfidenceInterval(Possible(wide.Lower), Possible(wide.Upper)) : null;
        if (predicted != trend.Predicted || interval != trend.Interval)
        {
            notes.Add(ProjectionNote.Clamped);
        }

        return new Projection(predicted, interval, probability, InWords(probability), notes);
    }

    private static double? Chance(FittedTrend trend, double target, LevelOperator way, List<ProjectionNote> notes)
    {
        if (trend.PredictionError is not { } error)
        {
            return null;
        }

        if (error < NoVariation * Math.Max(1, Math.Abs(trend.ScaledPrediction)))
        {
            notes.Add(ProjectionNote.NoResidualVariation);
            return way.Holds(trend.Predicted, target) ? 1 : 0;
        }

        var scaledTarget = trend.Method is TrendMethod.LogLeastSquares ? Math.Log(target) : target;
        var t = (scaledTarget - trend.ScaledPrediction) / error;
        return way.WantsMore() ? StudentT.UpperTail(t, trend.DegreesOfFreedom) : StudentT.LowerTail(t, trend.DegreesOfFreedom);
    }

    private static Likelihood InWords(double? probability) => probability switch
    {
        null => Likelihood.InsufficientData,
        >= 0.90 => Likelihood.VeryLikely,
        >= 0.66 => Likelihood.Likely,
        > 0.33 => Likelihood.AboutEven,
        > 0.10 => Likelihood.Unlikely,
        _ => Likelihood.VeryUnlikely,
    };
}
