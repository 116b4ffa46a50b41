using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Ratings;

/// <summary>How a value stands to a threshold and a floor: the three colours of methods.md 6.1.</summary>
public enum Standing
{
    /// <summary>Green.</summary>
    Met,

    /// <summary>Amber: the threshold is missed and the floor held; equality with the floor holds it.</summary>
    FloorHeld,

    /// <summary>Red.</summary>
    BelowFloor,
}

/// <summary>A colour, and whether it could be chance (methods.md 6.2).</summary>
/// <param name="Standing">The colour.</param>
/// <param name="Certainty">Never changes the colour.</param>
public readonly record struct Rating(Standing Standing, Certainty Certainty)
{
    /// <param name="value">The value to judge.</param>
    /// <param name="way">How it must stand to the threshold.</param>
    /// <param name="threshold">The target, or where the needed path is now.</param>
    /// <param name="floor">Null where there is none: then all that is not met is below it.</param>
    /// <param name="interval">95% limits of the value; null leaves the certainty unknown.</param>
    /// <exception cref="InvalidInputException">The floor is better than the threshold.</exception>
    public static Rating Of(double value, LevelOperator way, double threshold, double? floor, ConfidenceInterval? interval)
    {
        if (floor is { } least && !way.Soft().Holds(threshold, least))
        {
            throw new InvalidInputException(InvalidInput.FloorBetterThanTarget);
        }

        var standing = Stand(value, way, threshold, floor);
        return new Rating(standing, interval is { } limits ? Certain(standing, limits, way, threshold, floor) : Certainty.Unknown);
    }

    private static Standing Stand(double value, LevelOperator way, double threshold, double? floor) =>
        way.Holds(value, threshold) ? Standing.Met
        : floor is { } least && way.Soft().Holds(value, least) ? Standing.FloorHeld
        : Standing.BelowFloor;

    /// <summary>A colour is clear when both limits have it: then no value within the interval would change it.</summary>
    private static Certainty Certain(Standing standing, ConfidenceInterval limits, LevelOperator way, double threshold, double? floor) =>
        Stand(limits.Lower, way, threshold, floor) == standing && Stand(limits.Upper, way, threshold, floor) == standing
            ? Certainty.Clear
            : Certainty.Uncertain;
}
