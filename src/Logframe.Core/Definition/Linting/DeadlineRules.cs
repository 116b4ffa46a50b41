using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Definition.Linting;

/// <summary>Between the baseline and the deadline there must be a period that can answer the target.</summary>
internal static class DeadlineRules
{
    public static IEnumerable<Finding> Check(LintSubject subject)
    {
        if (subject.Measure.Target is UnsetTarget or YearlyTarget)
        {
            yield break;
        }

        if (subject.Indicator.Deadline is not { } deadline)
        {
            if (subject.Place == 1)
            {
                yield return subject.Note("target", "There is a target and no deadline: it can be met, and not missed.");
            }
        }
        else if (subject.Measure.Baseline?.Period is { } baseline)
        {
            if (baseline.End >= deadline.LastDay)
            {
                yield return subject.Warning("baseline", $"The baseline of {baseline} ends on {baseline.End:yyyy-MM-dd}, not before the deadline of {deadline.LastDay:yyyy-MM-dd}.");
            }
            else if (subject.Measure.Verification.Cycle is { } cycle && TargetPeriod.Of(baseline, cycle, deadline.LastDay) is { } answer && answer.End <= baseline.End)
            {
                yield return subject.Warning("baseline", $"No period after the baseline of {baseline} ends by the deadline of {deadline.LastDay:yyyy-MM-dd}: no data can ever answer the target.");
            }
        }
    }
}
