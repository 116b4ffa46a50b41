namespace Logframe.Core.Definition.Linting;

/// <summary>Target, floor, baseline and the better way must agree on where better lies.</summary>
internal static class DirectionRules
{
    public static IEnumerable<Finding> Check(LintSubject subject)
    {
        var (measure, way) = (subject.Measure, WayOf(subject.Measure.Target));
        if (Better(measure.Polarity) is not { } better)
        {
            if (NeedsPolarity(measure.Target))
            {
                yield return subject.Warning("better", "Which way is better is not stated, and this kind of target cannot be judged without.");
            }

            yield break;
        }

        if (way is { } asked && asked != better)
        {
            yield return subject.Warning("target", $"The target asks for {Words(asked)} values where {Words(better)} ones are better.");
        }

        if (LevelOf(measure.Target) is { } level)
        {
            foreach (var finding in Levels(subject, better, level))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Levels(LintSubject subject, Way better, double target)
    {
        if (subject.Measure.Baseline?.Value is { } baseline && IsWorse(target, baseline, better))
        {
            yield return subject.Warning("target", $"The target of {subject.Text(target)} lies on the wrong side of the baseline of {subject.Text(baseline)}.");
        }

        if (subject.Measure.Floor is { } floor && IsWorse(target, floor, better))
        {
            yield return subject.Warning("floor", $"The floor of {subject.Text(floor)} is better than the target of {subject.Text(target)}.");
        }

        if (target == 0 && subject.Measure is { Floor: null, Baseline: null })
        {
            yield return subject.Note("floor", "A target of 0 has no amber band of its own (methods.md 6.3): whatever misses it is off course until a floor is given.");
        }
    }

    private static double? LevelOf(Target target) => target switch
    {
        LevelTarget { Value: var value } => value,
        GapAtMostTarget { Value: var value } => value,
        RatioBelowTarget { Value: var value } => value,
        _ => null,
    };

    /// <summary>Which way a target points; null for one that points neither way or both.</summary>
    private static Way? WayOf(Target target) => target switch
    {
        LevelTarget { Operator: LevelOperator.AtLeast or LevelOperator.Above } => Way.Increase,
        LevelTarget => Way.Decrease,
        YearlyTarget { Operator: var comparison } => comparison == LevelOperator.AtLeast ? Way.Increase : Way.Decrease,
        ChangePointsTarget { By: var by } => by > 0 ? Way.Increase : Way.Decrease,
        ChangePercentTarget { By: var by } => by > 0 ? Way.Increase : Way.Decrease,
        DirectionTarget { Way: var way } => way,
        TrendReversalTarget { Adverse: { } adverse } => adverse == Way.Increase ? Way.Decrease : Way.Increase,
        _ => null,
    };

    private static bool NeedsPolarity(Target target) =>
        target is ComparatorTarget or GapAtMostTarget or GapReductionTarget or RatioBelowTarget or TrendReversalTarget or RankTarget;

    private static Way? Better(Polarity? polarity) => polarity switch
    {
        Polarity.HigherIsBetter => Way.Increase,
        Polarity.LowerIsBetter => Way.Decrease,
        _ => null,
    };

    private static bool IsWorse(double value, double than, Way better) => better == Way.Increase ? value < than : value > than;

    private static string Words(Way way) => way == Way.Increase ? "higher" : "lower";
}
