using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A promised change against the baseline in one direction, with no amount (methods.md 5: <c>direction</c>).</summary>
public static class DirectionEvaluation
{
    /// <summary>By the two values alone; a change up to the tolerance is none.</summary>
    public static TargetEvaluation ByPoint(Way way, double? baseline, double? current, double tolerance = 0) =>
        current is null ? TargetEvaluation.NotAssessable(Obstacle.NoData)
        : baseline is not { } start ? TargetEvaluation.NotAssessable(Obstacle.NoBaseline)
        : way == Way.Increase ? TargetEvaluation.OfLevel(LevelOperator.Above, start + tolerance, current)
        : TargetEvaluation.OfLevel(LevelOperator.Below, start - tolerance, current);

    /// <summary>By a test of the difference (methods.md 1.5): it must be significant and go the promised way.</summary>
    public static TargetEvaluation BySignificance(Way way, Figure baseline, Figure current)
    {
        if (current.Value is null)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoData);
        }

        if (baseline.Value is not { } start)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoBaseline);
        }

        return Difference(baseline, current) is { } difference
            ? TargetEvaluation.Assessed(difference.IsSignificant && difference.Value > 0 == (way == Way.Increase), threshold: start)
            : TargetEvaluation.NotAssessable(Obstacle.NoConfidenceInterval);
    }

    /// <summary>The colour, whose floor is the baseline itself: a worsening is red, never amber.</summary>
    /// <remarks>Decided by a test, a colour is clear when the difference is significant.</remarks>
    /// <returns>Null where the target could not be assessed.</returns>
    public static Rating? Rate(Way way, TargetEvaluation evaluation, Figure baseline, Figure current)
    {
        if (evaluation is not { Threshold: { } threshold } || baseline.Value is not { } start || current.Value is not { } value)
        {
            return null;
        }

        var better = way == Way.Increase ? LevelOperator.AtLeast : LevelOperator.AtMost;
        if (evaluation.Way is { } test)
        {
            return Rating.Of(value, test, threshold, better.Holds(threshold, start) ? start : threshold, current.Interval);
        }

        var standing = evaluation.Status == TargetStatus.Achieved ? Standing.Met : better.Holds(value, start) ? Standing.FloorHeld : Standing.BelowFloor;
        return new Rating(standing, Difference(baseline, current) is { IsSignificant: true } ? Certainty.Clear : Certainty.Uncertain);
    }

    private static FigureDifference? Difference(Figure baseline, Figure current) =>
        current is { Value: { } now, Interval: { } limits } && baseline is { Value: { } start, Interval: { } limitsAtStart }
            ? FigureDifference.Between(new Estimate(now, limits), new Estimate(start, limitsAtStart))
            : null;
}
