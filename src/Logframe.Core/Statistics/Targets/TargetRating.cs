using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Statistics.Targets;

/// <summary>The colour of a target that has no needed path: best neighbour, rank, range, trend reversal, a value to be kept.</summary>
public static class TargetRating
{
    /// <summary>Where the target comes to a level, by methods.md 6.2 with a floor near the level; otherwise green or red from its status.</summary>
    /// <param name="evaluation">The target with the figures put in.</param>
    /// <param name="current">The figure that was assessed; a gap, ratio or rank is taken from the evaluation.</param>
    /// <param name="polarity">Says on which side of the level the floor lies where a test decided.</param>
    /// <param name="given">The owner's floor; without one the level worsened by 5% of its size.</param>
    /// <returns>Null where the target could not be assessed, or is of a kind that its status alone does not colour.</returns>
    /// <exception cref="InvalidInputException">The owner's floor is better than the level.</exception>
    public static Rating? Of(TargetEvaluation evaluation, Figure current, Polarity? polarity, double? given = null)
    {
        if (evaluation.Status is not (TargetStatus.Achieved or TargetStatus.NotAchieved))
        {
            return null;
        }

        var side = evaluation.Way ?? LevelOperators.Towards(polarity);
        if (side is not { } way || evaluation.Threshold is not { } threshold || (evaluation.Measured ?? current.Value) is not { } value)
        {
            return new Rating(evaluation.Status == TargetStatus.Achieved ? Standing.Met : Standing.BelowFloor, Certainty.Unknown);
        }

        var floor = given ?? Floor.Near(way, threshold).Value;
        if (evaluation.Way is not null)
        {
            return Rating.Of(value, way, threshold, floor, evaluation.Measured is null ? current.Interval : null);
        }

        var standing =
            evaluation.Status == TargetStatus.Achieved ? Standing.Met
            : way.Soft().Holds(value, floor) ? Standing.FloorHeld
            : Standing.BelowFloor;
        return new Rating(standing, Certainty.Clear);
    }
}
