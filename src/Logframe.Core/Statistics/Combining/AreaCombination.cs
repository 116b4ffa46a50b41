using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Combining;

/// <summary>Makes one figure for several areas from theirs (methods.md 1.6): exactly from counts, or, where allowed, approximately.</summary>
/// <remarks>The weighted mean of two standardised rates is not the rate of the joint population, so it is never made unasked.</remarks>
public static class AreaCombination
{
    /// <param name="kind">How the value is made.</param>
    /// <param name="parts">One per area.</param>
    /// <param name="expectedParts">How many areas must have a count or a value.</param>
    /// <param name="unit">What a count over its denominator is multiplied by.</param>
    /// <param name="confidence">Level of the limits, published and calculated.</param>
    /// <param name="allowWeighted">True where the caller accepts an approximation.</param>
    /// <exception cref="InvalidInputException">A count is negative, or the counts together exceed a denominator that bounds them.</exception>
    public static CombinedFigure Combine(
        ValueKind kind,
        IReadOnlyList<AreaPart> parts,
        int expectedParts = 2,
        double unit = 100,
        double confidence = ConfidenceLevel.NinetyFive,
        bool allowWeighted = false)
    {
        if (parts.Any(part => part.Count < 0))
        {
            throw new InvalidInputException(InvalidInput.CountOutOfRange);
        }

        if (parts.Count(part => part.Count is not null || part.Value is not null) < Math.Max(1, expectedParts))
        {
            return CombinedFigure.None(CombinationStatus.Incomplete, CombinationNote.MissingArea);
        }

        return kind switch
        {
            ValueKind.Count => Sum(parts, confidence),
            ValueKind.Proportion or ValueKind.CrudeRate => FromCounts(kind, parts, unit, confidence),
            _ => allowWeighted ? Weighted(parts, confidence) : CombinedFigure.None(CombinationStatus.CannotCombine),
        };
    }

    private static CombinedFigure Sum(IReadOnlyList<AreaPart> parts, double confidence)
    {
        if (parts.Any(part => part.Count is null))
        {
            return CombinedFigure.None(CombinationStatus.CannotCombine);
        }

        var count = parts.Sum(part => part.Count!.Value);
        return new CombinedFigure(CombinationStatus.Exact, CombinationMethod.Sum, null, count, null, count, Rate.CountInterval(count, confidence));
    }

    private static CombinedFigure FromCounts(ValueKind kind, IReadOnlyList<AreaPart> parts, double unit, double confidence)
    {
        if (!AllHaveDenominators(parts))
        {
            return CombinedFigure.None(CombinationStatus.CannotCombine, CombinationNote.NoDenominator);
        }

        var counts = parts.Select(part => part.Count ?? part.Value * part.Denominator / unit).ToList();
        if (counts.Contains(null))
        {
            return CombinedFigure.None(CombinationStatus.Incomplete, CombinationNote.MissingArea);
        }

        var count = counts.Sum(each => each!.Value);
        var denominator = parts.Sum(part => part.Denominator!.Value);
        var estimate = CountedFigure.Estimate(kind, count, denominator, confidence, unit);
        var note = parts.Any(part => part.Count is null) ? CombinationNote.CountsDerived : (CombinationNote?)null;
        return new CombinedFigure(CombinationStatus.Exact, CombinationMethod.Counts, note, count, denominator, estimate.Value, estimate.Interval);
    }

    private static CombinedFigure Weighted(IReadOnlyList<AreaPart> parts, double confidence)
    {
        if (!AllHaveDenominators(parts) || parts.Any(part => part.Value is null))
        {
            return CombinedFigure.None(CombinationStatus.CannotCombine);
        }

        var population = parts.Sum(part => part.Denominator!.Value);
        var value = parts.Sum(part => part.Denominator!.Value / population * part.Value!.Value);
        return new CombinedFigure(
            CombinationStatus.Approximate,
            CombinationMethod.PopulationWeighted,
            CombinationNote.Approximate,
            null,
            population,
            value,
            WeightedInterval(parts, population, value, confidence));
    }

    private static ConfidenceInterval? WeightedInterval(IReadOnlyList<AreaPart> parts, double population, double value, double confidence)
    {
        if (parts.Any(part => part.Interval is null))
        {
            return null;
        }

        var z = ConfidenceLevel.Z(confidence);
        var error = Math.Sqrt(parts.Sum(part => Square(part.Denominator!.Value / population * StandardError(part.Interval!.Value, z))));
        return new ConfidenceInterval(value - z * error, value + z * error);
    }

    private static double StandardError(ConfidenceInterval interval, double z) => (interval.Upper - interval.Lower) / (2 * z);

    private static double Square(double x) => x * x;

    private static bool AllHaveDenominators(IReadOnlyList<AreaPart> parts) => parts.All(part => part.Denominator > 0);
}
