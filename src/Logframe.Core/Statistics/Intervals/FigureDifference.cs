using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>One figure minus another, with the interval of the difference.</summary>
/// <param name="Value">First minus second.</param>
/// <param name="Interval">At the confidence level of the two figures.</param>
public readonly record struct FigureDifference(double Value, ConfidenceInterval Interval)
{
    /// <summary>Zero lies strictly outside the interval.</summary>
    public bool IsSignificant => Interval.Lower > 0 || Interval.Upper < 0;

    /// <summary>The difference of any two figures from their own intervals, by recovering the variances from the limits (methods.md 1.5).</summary>
    /// <remarks>
    /// Works for every kind of value. Intervals that overlap can still differ significantly. Both must be of the same confidence level.
    /// </remarks>
    /// <exception cref="InvalidInputException">A value is missing.</exception>
    public static FigureDifference Between(Estimate first, Estimate second)
    {
        Required.Numbers(first.Value, first.Lower, first.Upper, second.Value, second.Lower, second.Upper);
        var difference = first.Value - second.Value;
        return new FigureDifference(
            difference,
            new ConfidenceInterval(
                difference - double.Hypot(first.Value - first.Lower, second.Upper - second.Value),
                difference + double.Hypot(first.Upper - first.Value, second.Value - second.Lower)));
    }
}
