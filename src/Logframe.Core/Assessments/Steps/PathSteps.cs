using Logframe.Core.Assessments.Judging;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Assessments.Steps;

/// <summary>Writes down when a level is to be reached and where the way there is by now.</summary>
public static class PathSteps
{
    public static void ExplainTargetPeriod(Evidence evidence)
    {
        if (evidence.Measure.Verification.Cycle is not { Months: { } months })
        {
            return;
        }

        var from = evidence.Measure.Baseline?.Period ?? evidence.Figures.Points[0].Period;
        var source = evidence.Measure.Baseline?.Period is null ? evidence.SourceOf(evidence.Figures.Points[0]) : evidence.BaselineSource;
        var deadline = evidence.Deadline!.LastDay;
        evidence.Trace.Add(
            "target_period",
            "4.1",
            $"The last period that ends on or before {Phrasing.Day(deadline)} is {evidence.Plan.Period!.Label}.",
            [
                new("from_label", from.Label, source),
                new("from_type", from.Type.ToString(), evidence.DefinitionSource),
                new("cycle_months", (double)months, evidence.DefinitionSource),
                new("deadline", deadline, evidence.DefinitionSource),
            ],
            [new("target_period_end", evidence.Plan.Period.End, null), new("target_t", evidence.Plan.Period.DecimalMid, null)]);
    }

    public static void ExplainProgress(Evidence evidence, PlannedLevel level, Progress progress)
    {
        var baseline = evidence.Measure.Baseline!;
        var words = evidence.Words;
        var (from, to) = (words.Stated(baseline.Value!.Value), words.Stated(level.Value));
        evidence.Trace.Add(
            "needed_value",
            "4.2, 4.3",
            progress.Mode == ProgressMode.Hold
                ? $"The baseline of {from} meets the target already, so {to} is to be kept."
                : $"{from} + ({to} - {from}) x {Math.Clamp(progress.PercentTime, 0, 100):0.0}% of the time = {words.Apart(evidence.Value, progress.Expected).Second} needed by {evidence.Current.Period.Label}.",
            [
                new("baseline_value", baseline.Value, evidence.BaselineSource),
                new("baseline_t", baseline.Period!.DecimalMid, evidence.BaselineSource),
                new("target_value", level.Value, evidence.DefinitionSource),
                new("target_t", evidence.Plan.Time, "step target_period"),
                new("operator", level.Way.ToString(), evidence.DefinitionSource),
                new("value", evidence.Value, evidence.CurrentSource),
                new("at_t", evidence.Current.Period.DecimalMid, evidence.CurrentSource),
            ],
            [
                new("expected", progress.Expected, null),
                new("percent_distance", progress.PercentDistance, null),
                new("percent_time", progress.PercentTime, null),
            ]);
    }
}
