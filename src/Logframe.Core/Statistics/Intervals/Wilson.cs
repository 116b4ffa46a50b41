using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>The score interval of a proportion, without continuity correction (methods.md 1.2).</summary>
public static class Wilson
{
    /// <param name="count">Events, 0 to the denominator; may be fractional where a survey is weighted.</param>
    /// <param name="denominator">People or things counted, above 0.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <param name="unit">100 for a percentage.</param>
    /// <returns>The proportion and its limits times <paramref name="unit"/>; no events give a lower limit of exactly 0, all an upper of exactly the unit.</returns>
    /// <exception cref="InvalidInputException">Missing value, denominator not positive or count out of range.</exception>
    public static Estimate Estimate(double count, double denominator, double confidence = ConfidenceLevel.NinetyFive, double unit = 100)
    {
        Required.Proportions((count, denominator));
        var z = ConfidenceLevel.Z(confidence);
        var q = 1 - count / denominator;
        var middle = 2 * count + z * z;
        var spread = z * Math.Sqrt(z * z + 4 * count * q);
        var width = 2 * (denominator + z * z);
        return new Estimate(
            unit * (count / denominator),
            new ConfidenceInterval(
                count == 0 ? 0 : unit * (middle - spread) / width,
                count == denominator ? unit : unit * (middle + spread) / width));
    }

    /// <inheritdoc cref="Estimate"/>
    /// <returns>The limits times <paramref name="unit"/>.</returns>
    public static ConfidenceInterval Interval(double count, double denominator, double confidence = ConfidenceLevel.NinetyFive, double unit = 100) =>
        Estimate(count, denominator, confidence, unit).Interval;
}
