using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>Byar's approximate interval of a count (methods.md 1.3): within 0.2% of the exact limits from 10 events at 95%.</summary>
public static class Byar
{
    /// <param name="count">Events, 0 or more; may be fractional.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <returns>Limits in events. The lower one is 0 without events, and where the formula would go below 0 (one event at 99.8%).</returns>
    /// <exception cref="InvalidInputException">Missing value or count out of range.</exception>
    public static ConfidenceInterval Interval(double count, double confidence = ConfidenceLevel.NinetyFive)
    {
        Required.Count(count);
        var z = ConfidenceLevel.Z(confidence);
        var lower = count == 0 ? 0 : count * Cube(Math.Max(0, 1 - 1 / (9 * count) - z / (3 * Math.Sqrt(count))));
        var next = count + 1;
        return new ConfidenceInterval(lower, next * Cube(1 - 1 / (9 * next) + z / (3 * Math.Sqrt(next))));
    }

    private static double Cube(double x) => x * x * x;
}
