using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Hands a promise to the judge of its kind of target.</summary>
public static class TargetJudge
{
    public static Judgement Judge(Evidence evidence)
    {
        var baseline = evidence.Measure.Baseline?.Value;
        return evidence.Measure.Target switch
        {
            LevelTarget or GapAtMostTarget or RatioBelowTarget => LevelJudge.Judge(evidence, evidence.Plan.Level!),
            YearlyTarget yearly => YearlyJudge.Judge(evidence, yearly),
            ChangePointsTarget change => Change(evidence, ChangeEvaluation.ByPoints(change.By, baseline, evidence.Value), "change_absolute", change.By),
            ChangePercentTarget change => Change(evidence, ChangeEvaluation.ByPercent(change.By, baseline, evidence.Value), "change_percent", change.By),
            GapReductionTarget when baseline <= 0 => Obstacles.Withhold(Obstacle.NoBaselineGap),
            GapReductionTarget when evidence.Plan.Level is { } level => LevelJudge.Judge(evidence, level),
            DirectionTarget direction when evidence.Plan.Level is { } level => DirectionJudge.Judge(evidence, direction.Way, level),
            MaintainTarget maintain when (maintain.Value ?? baseline) is { } kept => MaintainJudge.Judge(evidence, kept),
            GapReductionTarget or DirectionTarget or MaintainTarget => Obstacles.Withhold(Obstacle.NoBaseline),
            BetweenTarget range => RangeJudge.Judge(evidence, range),
            ComparatorTarget { Comparator: Comparator.BestNeighbour } => NeighbourJudge.Judge(evidence),
            ComparatorTarget target => ComparatorJudge.Judge(evidence, target),
            RankTarget rank => RankJudge.Judge(evidence, rank),
            TrendReversalTarget reversal => TrendJudge.Judge(evidence, reversal),
            var other => throw new ArgumentException($"A {other.GetType().Name} has no series to be judged on.", nameof(evidence)),
        };
    }

    private static Judgement Change(Evidence evidence, TargetEvaluation evaluation, string rule, double by)
    {
        if (evaluation is not { Way: { } way, Threshold: { } level })
        {
            return Obstacles.Withhold(evaluation.Obstacle!.Value);
        }

        var words = evidence.Words;
        var baseline = evidence.Measure.Baseline!.Value!.Value;
        evidence.Trace.Add(
            rule,
            "5",
            $"The baseline of {words.Stated(baseline)} and a change of {Unit.Number(by)}{(rule == "change_percent" ? "%" : "")} give a target of {words.Stated(level)}.",
            [new("baseline", baseline, evidence.BaselineSource), new("by", by, evidence.DefinitionSource)],
            [new("target", level, null), new("operator", way.ToString(), null)]);
        return LevelJudge.Judge(evidence, new PlannedLevel(way, level, HasPath: true));
    }
}
