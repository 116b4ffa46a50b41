using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Statistics.Inequality;

/// <summary>How much a value changes from the most to the least deprived person, by a line through all groups (methods.md 8.1).</summary>
/// <remarks>
/// With a positive multiplier a positive slope means that the least deprived have the higher value. A negative multiplier makes positive
/// mean that the most deprived do worse, where low is good.
/// </remarks>
/// <param name="Intercept">The line at the most deprived end, times the size of the multiplier.</param>
/// <param name="Slope">Slope index of inequality, times the multiplier.</param>
/// <param name="Relative">Relative index: least over most deprived end, or most over least for a negative multiplier; null where that divides by zero.</param>
/// <param name="Interval">Of the slope index; null unless every group has limits that the scale can hold.</param>
/// <param name="SlopeError">Standard error of the slope on the fitted scale; null likewise.</param>
public sealed record SlopeIndex(double Intercept, double Slope, double? Relative, ConfidenceInterval? Interval, double? SlopeError)
{
    private const int FewestGroups = 5;

    /// <param name="groups">Five or more, the most deprived first.</param>
    /// <param name="scale">On which the line is straight.</param>
    /// <param name="multiplier">100 turns fractions into percentage points.</param>
    /// <param name="confidence">Level of the interval; the limits of the groups are at 95%.</param>
    /// <exception cref="InvalidInputException">
    /// Fewer than five groups, a missing value or population, a population that is not positive, or a value that the scale cannot hold.
    /// </exception>
    public static SlopeIndex Of(
        IReadOnlyList<DeprivationGroup> groups,
        SlopeScale scale = SlopeScale.Linear,
        double multiplier = 1,
        double confidence = ConfidenceLevel.NinetyFive)
    {
        var ranked = RankedGroup.Of(Checked(groups, scale));
        var line = WeightedLine.Through([.. ranked.Select(group => new WeightedPoint(group.Rank, scale.To(group.Value), group.Share))]);
        var (most, least) = (scale.Back(line.At(0)), scale.Back(line.At(1)));
        var (over, under) = multiplier < 0 ? (most, least) : (least, most);
        var error = ErrorOfSlope(ranked, line, scale);
        return new SlopeIndex(
            most * Math.Abs(multiplier),
            (least - most) * multiplier,
            under == 0 ? null : over / under,
            error is { } known ? IntervalOf(line, scale, multiplier, ConfidenceLevel.Z(confidence) * known) : null,
            error);
    }

    private static IReadOnlyList<DeprivationGroup> Checked(IReadOnlyList<DeprivationGroup> groups, SlopeScale scale)
    {
        if (groups.Count < FewestGroups)
        {
            throw new InvalidInputException(InvalidInput.TooFewQuantiles);
        }

        foreach (var group in groups)
        {
            Required.Number(group.Population);
            Required.Number(group.Value);
        }

        foreach (var group in groups)
        {
            Required.Denominator(group.Population!.Value);
        }

        foreach (var group in groups)
        {
            scale.Check(group.Value!.Value);
        }

        return groups;
    }

    /// <summary>The slope is a fixed sum of the fitted values, so its error follows from theirs.</summary>
    private static double? ErrorOfSlope(IReadOnlyList<RankedGroup> groups, WeightedLine line, SlopeScale scale)
    {
        var inStandardErrors = 2 * ConfidenceLevel.Z(ConfidenceLevel.NinetyFive);
        var variance = 0.0;
        foreach (var group in groups)
        {
            if (group.Interval95 is not { } limits)
            {
                return null;
            }

            var error = (scale.To(limits.Upper) - scale.To(limits.Lower)) / inStandardErrors;
            var share = group.Share * (group.Rank - line.CentreX) / line.SpreadX;
            variance += share * share * error * error;
        }

        return double.IsFinite(variance) ? Math.Sqrt(variance) : null;
    }

    /// <summary>Turns the line about its middle by the given reach of the slope either way.</summary>
    private static ConfidenceInterval IntervalOf(WeightedLine line, SlopeScale scale, double multiplier, double reach)
    {
        double Between(double slope) => (scale.Back(line.At(0.5) + slope / 2) - scale.Back(line.At(0.5) - slope / 2)) * multiplier;
        var (one, other) = (Between(line.Slope - reach), Between(line.Slope + reach));
        return new ConfidenceInterval(Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>A group with its share of all people and the rank of its middle person, from 0 to 1.</summary>
    private readonly record struct RankedGroup(double Share, double Rank, double Value, ConfidenceInterval? Interval95)
    {
        public static List<RankedGroup> Of(IReadOnlyList<DeprivationGroup> groups)
        {
            var people = groups.Sum(group => group.Population!.Value);
            List<RankedGroup> ranked = [];
            var before = 0.0;
            foreach (var group in groups)
            {
                var share = group.Population!.Value / people;
                ranked.Add(new RankedGroup(share, before + share / 2, group.Value!.Value, group.Interval95));
                before += share;
            }

            return ranked;
        }
    }
}
