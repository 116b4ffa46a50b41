using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>The colour that a publisher gives a value against its goal.</summary>
public enum GoalOutcome
{
    NotCompared,
    Green,
    Amber,
    Red,
}

/// <summary>Compares a value with a goal (methods.md 2.5), exactly and not tolerantly.</summary>
/// <remarks>
/// Where low is good a value on the lower limit of a range is amber and on the upper one red; where high is good it is amber and green.
/// Fingertips colours so, and the same colour is to be shown.
/// </remarks>
public static class GoalComparison
{
    private const int FewestValues = 4;

    /// <returns>NotCompared where the value is missing, neither way is better, or the goal needs what is missing.</returns>
    public static GoalOutcome Compare(Goal goal, Polarity? polarity, BenchmarkFigure area)
    {
        if (area.Value is not { } value || polarity is not (Polarity.HigherIsBetter or Polarity.LowerIsBetter))
        {
            return GoalOutcome.NotCompared;
        }

        var high = polarity is Polarity.HigherIsBetter;
        return goal switch
        {
            SingleGoal single => GreenIf(high ? value >= single.Limit : value <= single.Limit),
            IntervalGoal interval => Interval(interval.Limit, high, area.Interval95),
            RangeGoal range => Range(value, range.Lower, range.Upper, high),
            PercentileRangeGoal percentiles => PercentileRange(value, percentiles, high),
            PreviousBenchmarkGoal { Value: { } previous } => GreenIf(high ? value >= previous : value <= previous),
            _ => GoalOutcome.NotCompared,
        };
    }

    private static GoalOutcome GreenIf(bool reached) => reached ? GoalOutcome.Green : GoalOutcome.Red;

    private static GoalOutcome Interval(double limit, bool high, ConfidenceInterval? interval)
    {
        if (interval is not { } limits)
        {
            return GoalOutcome.NotCompared;
        }

        var (allAtOrAbove, allBelow) = (limits.Lower >= limit, limits.Upper < limit);
        return !allAtOrAbove && !allBelow ? GoalOutcome.Amber : GreenIf(allAtOrAbove == high);
    }

    private static GoalOutcome Range(double value, double lower, double upper, bool high) =>
        value < lower ? GreenIf(!high)
        : value < upper ? GoalOutcome.Amber
        : GreenIf(high);

    private static GoalOutcome PercentileRange(double value, PercentileRangeGoal goal, bool high)
    {
        var sorted = Percentiles.Sorted(goal.Values);
        return sorted.Length < FewestValues
            ? GoalOutcome.NotCompared
            : Range(value, Percentiles.At(sorted, goal.LowerPercentile, 100), Percentiles.At(sorted, goal.UpperPercentile, 100), high);
    }
}
