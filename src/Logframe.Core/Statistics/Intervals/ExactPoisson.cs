using Logframe.Core.Observations;
using Logframe.Core.Statistics.Distributions;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>The exact interval of a Poisson count (methods.md 1.3).</summary>
public static class ExactPoisson
{
    /// <param name="count">Events, 0 or more; may be fractional.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <returns>Limits in events; the lower one is 0 without events.</returns>
    /// <exception cref="InvalidInputException">Missing value or count out of range.</exception>
    public static ConfidenceInterval Interval(double count, double confidence = ConfidenceLevel.NinetyFive)
    {
        Required.Count(count);
        var tail = (1 - confidence) / 2;
        return new ConfidenceInterval(
            count == 0 ? 0 : ChiSquared.Quantile(tail, 2 * count) / 2,
            ChiSquared.Quantile(1 - tail, 2 * count + 2) / 2);
    }
}
