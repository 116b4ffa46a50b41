using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A promise about the distance between the most and the least deprived (methods.md 5), positive where the most deprived do worse.</summary>
public static class GapEvaluation
{
    /// <summary>The gap is at most so many points.</summary>
    public static TargetEvaluation AtMost(double value, Polarity? polarity, double? mostDeprived, double? leastDeprived) =>
        Groups(polarity, mostDeprived, leastDeprived, (worse, other) => Judge(LevelOperator.AtMost, value, worse - other));

    /// <summary>The gap is smaller than at the baseline by a percentage of that gap.</summary>
    public static TargetEvaluation ReducedBy(double percent, double? baselineGap, Polarity? polarity, double? mostDeprived, double? leastDeprived) =>
        Groups(polarity, mostDeprived, leastDeprived, (worse, other) => baselineGap switch
        {
            null => TargetEvaluation.NotAssessable(Obstacle.NoBaseline),
            <= 0 => TargetEvaluation.NotAssessable(Obstacle.NoBaselineGap),
            { } start => Judge(LevelOperator.AtMost, start * (1 - percent / 100), worse - other),
        });

    /// <summary>The ratio of the worse to the better side is strictly below a level.</summary>
    public static TargetEvaluation RatioBelow(double value, Polarity? polarity, double? mostDeprived, double? leastDeprived) =>
        Groups(polarity, mostDeprived, leastDeprived, (worse, other) => other == 0
            ? TargetEvaluation.NotAssessable(Obstacle.ZeroDenominator)
            : Judge(LevelOperator.Below, value, worse / other));

    /// <summary>Orients the two groups: high values of the most deprived are worse where low is good, and the other way round.</summary>
    private static TargetEvaluation Groups(Polarity? polarity, double? mostDeprived, double? leastDeprived, Func<double, double, TargetEvaluation> judge) =>
        LevelOperators.Towards(polarity) is not { } better ? TargetEvaluation.NotAssessable(Obstacle.NoPolarity)
        : mostDeprived is not { } most || leastDeprived is not { } least ? TargetEvaluation.NotAssessable(Obstacle.NoData)
        : better.WantsMore() ? judge(least, most)
        : judge(most, least);

    private static TargetEvaluation Judge(LevelOperator way, double threshold, double measured) =>
        TargetEvaluation.OfLevel(way, threshold, measured) with { Measured = measured };
}
