using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>Hands a promise to the judge of its kind of target.</summary>
public static class TargetJudge
{
    public static Judgement Judge(Evidence evidence) => (evidence.Measure.Target, evidence.Plan.Level) switch
    {
        (LevelTarget or ChangePointsTarget or ChangePercentTarget or GapAtMostTarget or GapReductionTarget or RatioBelowTarget, { } level) =>
            LevelJudge.Judge(evidence, level),
        (DirectionTarget, { } level) => DirectionJudge.Judge(evidence, level),
        (MaintainTarget, { } level) => MaintainJudge.Judge(evidence, level),
        (MaintainTarget maintain, null) when (maintain.Value ?? evidence.Measure.Baseline?.Value) is { } kept => MaintainJudge.JudgeEitherWay(evidence, kept),
        (ChangePointsTarget or ChangePercentTarget or GapReductionTarget or DirectionTarget or MaintainTarget, null) => Judgement.Withheld(
            NotJudgedReason.NoBaseline,
            "The promise is held against the baseline, and the framework states no baseline value."),
        (BetweenTarget range, _) => RangeJudge.Judge(evidence, range),
        _ => Judgement.Withheld(NotJudgedReason.NoComparator, "A standing relative to others is not judged by this version."),
    };
}
