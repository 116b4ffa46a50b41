using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Trends;

/// <summary>A straight line through a series and what it predicts for one time (methods.md 4.5).</summary>
/// <remarks>
/// Slope, errors and residuals are on the fitted scale, which is logarithmic for <see cref="TrendMethod.LogLeastSquares"/>; the prediction
/// and its interval are in the unit of the values. Give comparable points only: none before a method break, no overlapping periods.
/// </remarks>
/// <param name="Method">How it was laid.</param>
/// <param name="Points">Values used, missing ones left out.</param>
/// <param name="Slope">Change a year.</param>
/// <param name="Predicted">Value of the line at the time asked for.</param>
/// <param name="Interval">Prediction interval of one new value; null with two points.</param>
/// <param name="SlopeError">Standard error of the slope; least squares with three points or more.</param>
/// <param name="SlopePValue">Two-sided test that there is no slope; least squares with three points or more.</param>
/// <param name="SlopeInterval">Limits of the slope; Theil-Sen with three points or more.</param>
/// <param name="ResidualSpread">Standard deviation of the residuals, or the robust scale for Theil-Sen; null with two points.</param>
/// <param name="PredictionError">Standard error of the prediction; null with two points.</param>
/// <param name="AnnualPercentChange">Constant change a year in percent; on the log scale only.</param>
public sealed record FittedTrend(
    TrendMethod Method,
    int Points,
    double Slope,
    double Predicted,
    ConfidenceInterval? Interval,
    double? SlopeError,
    double? SlopePValue,
    ConfidenceInterval? SlopeInterval,
    double? ResidualSpread,
    double? PredictionError,
    double? AnnualPercentChange)
{
    /// <summary>The prediction on the fitted scale.</summary>
    internal double ScaledPrediction { get; private init; }

    internal int DegreesOfFreedom => Points - 2;

    /// <param name="method">How to lay the line.</param>
    /// <param name="points">In any order; those without a value are left out.</param>
    /// <param name="predictAt">Decimal year to predict.</param>
    /// <param name="confidence">Level of the intervals.</param>
    /// <exception cref="InvalidInputException">Fewer than two values, all at one time, not positive on the log scale, or an unknown method.</exception>
    public static FittedTrend Fit(
        TrendMethod method, IReadOnlyList<TimedValue> points, double predictAt, double confidence = ConfidenceLevel.NinetyFive)
    {
        var known = Known(points);
        if (known.Count < 2)
        {
            throw new InvalidInputException(InvalidInput.TooFewPoints);
        }

        if (known.TrueForAll(point => point.Time == known[0].Time))
        {
            throw new InvalidInputException(InvalidInput.NoTimeVariation);
        }

        return method switch
        {
            TrendMethod.LeastSquares => Of(method, known.Count, LeastSquares.Fit(known, predictAt), confidence),
            TrendMethod.LogLeastSquares => OfLogs(known.Count, LeastSquares.Fit(Logs(known), predictAt), confidence),
            TrendMethod.TheilSen => Of(method, known.Count, TheilSen.Fit(known, predictAt, confidence), confidence),
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };
    }

    internal static List<(double Time, double Value)> Known(IEnumerable<TimedValue> points) =>
    [
        .. points.Where(point => point.Value is { } value && double.IsFinite(value)).Select(point => (Required.Number(point.Time), point.Value!.Value)),
    ];

    private static List<(double Time, double Value)> Logs(List<(double Time, double Value)> points) =>
        points.TrueForAll(point => point.Value > 0)
            ? points.ConvertAll(point => (point.Time, Math.Log(point.Value)))
            : throw new InvalidInputException(InvalidInput.NonPositiveValue);

    private static FittedTrend Of(TrendMethod method, int points, ScaledFit fit, double confidence) => new(
        method,
        points,
        fit.Slope,
        fit.Prediction,
        fit.PredictionInterval(confidence),
        fit.SlopeError,
        fit.SlopePValue,
        fit.SlopeInterval,
        fit.ResidualSpread,
        fit.PredictionError,
        null)
    {
        ScaledPrediction = fit.Prediction,
    };

    private static FittedTrend OfLogs(int points, ScaledFit fit, double confidence)
    {
        var scaled = Of(TrendMethod.LogLeastSquares, points, fit, confidence);
        return scaled with
        {
            Predicted = Math.Exp(scaled.Predicted),
            Interval = scaled.Interval is { } interval ? new ConfidenceInterval(Math.Exp(interval.Lower), Math.Exp(interval.Upper)) : null,
            AnnualPercentChange = 100 * (Math.Exp(fit.Slope) - 1),
        };
    }
}
