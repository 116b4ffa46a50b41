using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Ratings;

/// <summary>Where a floor comes from (methods.md 6.3).</summary>
public enum FloorRule
{
    /// <summary>Set by the owner of the indicator.</summary>
    Explicit,

    /// <summary>A share of the improvement that is due by now.</summary>
    ProgressShare,

    /// <summary>The target worsened by a percentage of its size: for a value that is to be kept, or without a baseline.</summary>
    Tolerance,
}

/// <summary>The least that is acceptable: below it a promise is off course.</summary>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Rule">Where it comes from.</param>
public readonly record struct Floor(double Value, FloorRule Rule)
{
    /// <summary>60% is the published boundary between moderate and limited progress in the Open SDG method.</summary>
    public const double DefaultProgressShare = 0.6;

    public const double DefaultTolerancePercent = 5;

    /// <summary>The floor in force (methods.md 6.3).</summary>
    /// <param name="way">How the value must stand to the target.</param>
    /// <param name="target">The target.</param>
    /// <param name="expected">Where the needed path is now; null without a path.</param>
    /// <param name="baseline">Null without a baseline.</param>
    /// <param name="given">The owner's floor, used as it is; null without one.</param>
    /// <param name="progressShare">Share of the improvement due by now that is acceptable.</param>
    /// <param name="tolerancePercent">Percentage of the target's size; a zero target leaves no room.</param>
    /// <exception cref="InvalidInputException">The target is missing and no floor is given.</exception>
    public static Floor InForce(
        LevelOperator way,
        double target,
        double? expected,
        double? baseline,
        double? given = null,
        double progressShare = DefaultProgressShare,
        double tolerancePercent = DefaultTolerancePercent)
    {
        if (given is { } own)
        {
            return new Floor(own, FloorRule.Explicit);
        }

        Required.Number(target);
        return baseline is { } start && expected is { } due && !way.Soft().Holds(start, target)
            ? new Floor(start + progressShare * (due - start), FloorRule.ProgressShare)
            : Near(way, target, tolerancePercent);
    }

    /// <summary>A level worsened by a percentage of its size.</summary>
    public static Floor Near(LevelOperator way, double level, double tolerancePercent = DefaultTolerancePercent) =>
        new(way.Worsen(level, Math.Abs(level) * tolerancePercent / 100), FloorRule.Tolerance);
}
