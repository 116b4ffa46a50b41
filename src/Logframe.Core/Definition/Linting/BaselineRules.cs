namespace Logframe.Core.Definition.Linting;

/// <summary>A change needs something to change from, and a path needs a value and a period to start at.</summary>
internal static class BaselineRules
{
    private const string Field = "baseline";

    public static IEnumerable<Finding> Check(LintSubject subject)
    {
        var baseline = subject.Measure.Baseline;
        if (baseline?.Value is not null)
        {
            if (baseline.Period is null)
            {
                yield return subject.Warning(Field, "The baseline has a value and no period: no path to the target can be drawn.");
            }
        }
        else if (IsChange(subject.Measure.Target))
        {
            yield return subject.Warning(Field, baseline?.Period is { } period
                ? $"The baseline of {period} has no value: the target is measured from it, and no path to it can be drawn."
                : "No baseline is stated: the target is measured from one, and no path to it can be drawn.");
        }
        else if (subject.Measure.Target is LevelTarget or GapAtMostTarget or RatioBelowTarget)
        {
            yield return subject.Note(Field, "No baseline is stated: values are judged against the target itself, without a path to it.");
        }

        if (baseline?.Period is { Months: var months } && subject.Measure.Verification.PeriodMonths is { } expected && months != 0 && months != expected)
        {
            yield return subject.Warning(Field, $"The baseline of {baseline.Period} covers {months} months, the series {expected}: its periods cannot be compared with it.");
        }
    }

    private static bool IsChange(Target target) =>
        target is ChangePointsTarget or ChangePercentTarget or DirectionTarget or GapReductionTarget or MaintainTarget { Value: null };
}
