using Logframe.Core.Observations;
using Logframe.Core.Statistics.Distributions;

namespace Logframe.Core.Statistics.Trends;

/// <summary>A line on the scale it was fitted on, with what it says of one time.</summary>
/// <param name="Slope">Change a year.</param>
/// <param name="Prediction">The line at the time asked for.</param>
/// <param name="ResidualSpread">How far points lie from the line; null with two points.</param>
/// <param name="SlopeError">Standard error of the slope; null with two points and for a median of slopes.</param>
/// <param name="PredictionError">Standard error of one new value at that time; null with two points.</param>
/// <param name="SlopeInterval">Limits of a median of slopes; null otherwise.</param>
/// <param name="DegreesOfFreedom">Points less two.</param>
internal sealed record ScaledFit(
    double Slope,
    double Prediction,
    double? ResidualSpread,
    double? SlopeError,
    double? PredictionError,
    ConfidenceInterval? SlopeInterval,
    int DegreesOfFreedom)
{
    /// <summary>Two-sided; a line without residual variation is certain of its slope.</summary>
    public double? SlopePValue => SlopeError switch
    {
        null => null,
        0 => Slope == 0 ? 1 : 0,
        { } error => StudentT.TwoSided(Slope / error, DegreesOfFreedom),
    };

    public ConfidenceInterval? PredictionInterval(double confidence)
    {
        if (PredictionError is not { } error)
        {
            return null;
        }

        var reach = StudentT.Quantile(0.5 + confidence / 2, DegreesOfFreedom) * error;
        return new ConfidenceInterval(Prediction - reach, Prediction + reach);
    }

    /// <summary>Standard error of one new value at a time, from the spread about the line.</summary>
    public static double ErrorOfPrediction(double residualSpread, int points, double distance, double spreadX) =>
        residualSpread * Math.Sqrt(1 + 1.0 / points + distance * distance / spreadX);
}
