using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Combining;

/// <summary>A count with its denominator, of one period or of one group of people.</summary>
/// <param name="Count">Events.</param>
/// <param name="Denominator">People, or person-years of one year.</param>
public readonly record struct CountAndDenominator(double? Count, double? Denominator);

/// <summary>Several periods, or groups of people, taken together.</summary>
/// <param name="Count">All events.</param>
/// <param name="Denominator">The sum of the denominators, not their mean.</param>
/// <param name="Estimate">In the unit of the indicator.</param>
public sealed record PooledFigure(double Count, double Denominator, Estimate Estimate);

/// <summary>Pools periods, or groups of people, that do not overlap (methods.md 1.7 and 8.3).</summary>
/// <remarks>Multi-year figures that a publisher has pooled already are not pooled again.</remarks>
public static class CountPool
{
    /// <returns>Null where a count or a denominator is missing: the pool is incomplete.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither a proportion nor a crude rate.</exception>
    /// <exception cref="InvalidInputException">A count is negative, or the sums are out of range.</exception>
    public static PooledFigure? Pool(
        ValueKind kind, IReadOnlyList<CountAndDenominator> parts, double unit, double confidence = ConfidenceLevel.NinetyFive)
    {
        if (parts.Count == 0 || parts.Any(part => part.Count is null || part.Denominator is null))
        {
            return null;
        }

        var denominator = parts.Sum(part => part.Denominator!.Value);
        Required.Denominator(denominator);
        foreach (var part in parts)
        {
            Required.Count(part.Count!.Value);
        }

        var count = parts.Sum(part => part.Count!.Value);
        return new PooledFigure(count, denominator, CountedFigure.Estimate(kind, count, denominator, confidence, unit));
    }
}
