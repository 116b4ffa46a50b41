using Logframe.Core.Assessments.Judging;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>The obstacles of methods.md 5 as reasons that a reader understands.</summary>
public static class Obstacles
{
    public static Hindrance Explain(Obstacle obstacle) => obstacle switch
    {
        Obstacle.NoData => new(NotJudgedReason.NoData, "There is no figure."),
        Obstacle.NoBaseline => new(NotJudgedReason.NoBaseline, "The promise is held against the baseline, and the framework states no baseline value."),
        Obstacle.ZeroBaseline => new(NotJudgedReason.NoBaseline, "The baseline is zero, and a percentage of nothing is no change."),
        Obstacle.NoBaselineGap => new(NotJudgedReason.NoBaseline, "There was no gap at the baseline that could be reduced."),
        Obstacle.NoBenchmark => new(NotJudgedReason.NoComparator, "There is no figure to compare with."),
        Obstacle.BenchmarkPeriodMismatch => new(NotJudgedReason.ComparatorPeriodMismatch, "The figure to compare with describes another period."),
        Obstacle.NoPolarity => new(NotJudgedReason.PolarityNotStated, "The framework does not say which way is better, which this promise needs."),
        Obstacle.NoConfidenceInterval => new(NotJudgedReason.NoConfidenceInterval, "No interval is published, and this promise needs a test."),
        Obstacle.TooFewNeighbours => new(
            NotJudgedReason.NoComparator,
            $"Fewer than {NeighbourEvaluation.DefaultFewest} nearest neighbours have a figure of the same period, so the best of them cannot be named."),
        Obstacle.ZeroDenominator => new(NotJudgedReason.NoData, "The figure of the better-off group is zero, so no ratio can be formed."),
        Obstacle.TrendNotAvailable => new(NotJudgedReason.TooFewPoints, "No recent trend is published and none can be calculated."),
        Obstacle.NothingReported => new(NotJudgedReason.NothingReported, "Nothing has been reported on this yet."),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "Not an obstacle."),
    };

    public static Judgement Withhold(Obstacle obstacle)
    {
        var (reason, text) = Explain(obstacle);
        return Judgement.Withheld(reason, text);
    }
}
