using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Combining;

/// <summary>The count and the denominator of one period.</summary>
/// <param name="Count">Events.</param>
/// <param name="Denominator">People, or person-years of one year.</param>
public readonly record struct PeriodCount(double? Count, double? Denominator);

/// <summary>Several periods taken together.</summary>
/// <param name="Count">All events.</param>
/// <param name="Denominator">The sum of the denominators, not their mean.</param>
/// <param name="Estimate">In the unit of the indicator.</param>
public sealed record PooledFigure(double Count, double Denominator, Estimate Estimate);

/// <summary>Pools periods that do not overlap (methods.md 1.7).</summary>
/// <remarks>Multi-year figures that a publisher has pooled already are not pooled again.</remarks>
public static class PeriodPool
{
    /// <returns>Null where a count or a denominator is missing: the pool is incomplete.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither a proportion nor a crude rate.</exception>
    /// <exception cref="InvalidInputException">A count is negative, or the sums are out of range.</exception>
    public static PooledFigure? Pool(
        ValueKind kind, IReadOnlyList<PeriodCount> periods, double unit, double confidence = ConfidenceLevel.NinetyFive)
    {
        if (periods.Count == 0 || periods.Any(period => period.Count is null || period.Denominator is null))
        {
            return null;
        }

        var denominator = periods.Sum(period => period.Denominator!.Value);
        Required.Denominator(denominator);
        foreach (var period in periods)
        {
            Required.Count(period.Count!.Value);
        }

        var count = periods.Sum(period => period.Count!.Value);
        return new PooledFigure(count, denominator, CountedFigure.Estimate(kind, count, denominator, confidence, unit));
    }
}
