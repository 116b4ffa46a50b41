using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Statistics.Targets;

/// <summary>The colour of a promise that is relative to a comparator (methods.md 6.3a).</summary>
/// <param name="Standing">Null where it could not be assessed.</param>
/// <param name="Floor">Null where the colour does not come from a floor.</param>
/// <param name="Evaluation">Whether the promise holds.</param>
public sealed record ComparatorRating(Standing? Standing, double? Floor, TargetEvaluation Evaluation)
{
    /// <param name="comparison">The value beside its comparator.</param>
    /// <param name="given">The owner's floor; without one the threshold worsened by 5% of its size.</param>
    /// <exception cref="InvalidInputException">The relation needs an amount and none is given.</exception>
    public static ComparatorRating Of(ComparatorCase comparison, double? given = null)
    {
        var evaluation = ComparatorEvaluation.Of(comparison);
        if (evaluation.Status == TargetStatus.NotAssessable)
        {
            return new ComparatorRating(null, null, evaluation);
        }

        var holds = evaluation.Status == TargetStatus.Achieved;
        var value = comparison.Current.Value!.Value;
        if (LevelOperators.Towards(comparison.Polarity) is not { } better)
        {
            return new ComparatorRating(Colour(holds, IsNear(comparison, value)), null, evaluation);
        }

        if (comparison is { Relation: ComparatorRelation.Better, Method: ComparatorMethod.Statistical })
        {
            return new ComparatorRating(Colour(holds, evaluation.Comparison == Comparison.Similar), null, evaluation);
        }

        var floor = given ?? Ratings.Floor.Near(better, evaluation.Threshold!.Value).Value;
        return new ComparatorRating(Colour(holds, better.Holds(value, floor)), floor, evaluation);
    }

    /// <summary>Without a better side amber reaches to twice the margin, or to 5% where similar was promised.</summary>
    private static bool IsNear(ComparatorCase comparison, double value)
    {
        var benchmark = comparison.Benchmark!.Value;
        var margin = comparison.Relation == ComparatorRelation.WithinPercent
            ? 2 * ComparatorEvaluation.Margin(comparison, benchmark)
            : Math.Abs(benchmark) * Ratings.Floor.DefaultTolerancePercent / 100;
        return Tolerant.AtMost(Math.Abs(value - benchmark), margin);
    }

    private static Standing Colour(bool holds, bool floorHeld) =>
        holds ? Ratings.Standing.Met : floorHeld ? Ratings.Standing.FloorHeld : Ratings.Standing.BelowFloor;
}
