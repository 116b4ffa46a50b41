using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A promise about a place among areas (methods.md 5: <c>rank</c>). The best has rank 1, and equals share the better rank.</summary>
public static class RankEvaluation
{
    /// <summary>No lower than a place.</summary>
    public static TargetEvaluation AtMost(int maximumRank, Polarity? polarity, double? own, IEnumerable<double?> areas) =>
        Ranked(polarity, own, areas, rank => Judge(maximumRank, rank));

    /// <summary>Better by so many places than at the baseline.</summary>
    public static TargetEvaluation ImprovedBy(int places, int? baselineRank, Polarity? polarity, double? own, IEnumerable<double?> areas) =>
        Ranked(polarity, own, areas, rank => baselineRank is { } start
            ? Judge(start - places, rank)
            : TargetEvaluation.NotAssessable(Obstacle.NoBaseline));

    private static TargetEvaluation Ranked(Polarity? polarity, double? own, IEnumerable<double?> areas, Func<int, TargetEvaluation> judge) =>
        LevelOperators.Towards(polarity) is not { } better ? TargetEvaluation.NotAssessable(Obstacle.NoPolarity)
        : own is not { } value ? TargetEvaluation.NotAssessable(Obstacle.NoData)
        : judge(1 + areas.OfType<double>().Count(other => better.Strict().Holds(other, value)));

    private static TargetEvaluation Judge(int threshold, int rank) =>
        TargetEvaluation.OfLevel(LevelOperator.AtMost, threshold, rank) with { Measured = rank };
}
