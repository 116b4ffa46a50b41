using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Inequality;

/// <summary>The most against the least deprived group (methods.md 8.2). Gap and ratio are shown together: they can move in opposite directions.</summary>
/// <remarks>Positive, or above 1, means that the most deprived do worse; where neither way is better, that they have the higher value.</remarks>
/// <param name="Gap">In the unit of the values.</param>
/// <param name="GapInterval">Null where limits are missing.</param>
/// <param name="IsGapSignificant">Null where limits are missing.</param>
/// <param name="Ratio">Null where it divides by zero.</param>
/// <param name="RatioInterval">Null where limits are missing, or a value or lower limit is not positive.</param>
public sealed record GapAndRatio(double Gap, ConfidenceInterval? GapInterval, bool? IsGapSignificant, double? Ratio, ConfidenceInterval? RatioInterval)
{
    /// <param name="most">The most deprived group.</param>
    /// <param name="least">The least deprived group.</param>
    /// <param name="polarity">Null where neither way is stated to be better.</param>
    /// <exception cref="InvalidInputException">A value is missing.</exception>
    public static GapAndRatio Of(DeprivationGroup most, DeprivationGroup least, Polarity? polarity)
    {
        var (over, under) = polarity is Polarity.HigherIsBetter ? (least, most) : (most, least);
        var (first, second) = (Required.Number(over.Value), Required.Number(under.Value));
        double? ratio = second == 0 ? null : first / second;
        if (over.Interval95 is not { } firstLimits || under.Interval95 is not { } secondLimits)
        {
            return new GapAndRatio(first - second, null, null, ratio, null);
        }

        var (one, other) = (new Estimate(first, firstLimits), new Estimate(second, secondLimits));
        var gap = FigureDifference.Between(one, other);
        ConfidenceInterval? ratioInterval = IsPositive(one) && IsPositive(other) ? FigureRatio.Between(one, other).Interval : null;
        return new GapAndRatio(gap.Value, gap.Interval, gap.IsSignificant, ratio, ratioInterval);
    }

    private static bool IsPositive(Estimate figure) => figure is { Value: > 0, Lower: > 0, Upper: > 0 };
}
