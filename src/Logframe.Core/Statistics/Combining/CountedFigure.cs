using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Combining;

/// <summary>The two kinds of value that a count and a denominator determine.</summary>
internal static class CountedFigure
{
    /// <summary>A proportion with its score interval, or a crude rate with that of its count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind of value is neither.</exception>
    /// <exception cref="InvalidInputException">As for the interval.</exception>
    public static Estimate Estimate(ValueKind kind, double count, double denominator, double confidence, double unit)
    {
        switch (kind)
        {
            case ValueKind.Proportion:
                return Wilson.Estimate(count, denominator, confidence, unit);
            case ValueKind.CrudeRate:
                var rate = Rate.Estimate(count, denominator, confidence, unit);
                return new Estimate(rate.Value, rate.Interval);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only proportions and crude rates follow from a count and a denominator.");
        }
    }
}
