using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a thing to be done by what its owner last reported (methods.md 5); it has no series and does not age.</summary>
public static class MilestoneJudge
{
    /// <param name="measure">What is promised.</param>
    /// <param name="milestone">Where it stands, as last reported.</param>
    /// <param name="deadline">By when; null where no day is set.</param>
    /// <param name="asOf">The day of judging.</param>
    /// <param name="trace">Takes the steps.</param>
    /// <param name="source">Where the report came from.</param>
    public static Judgement Judge(Measure measure, MilestoneTarget milestone, Deadline? deadline, DateOnly asOf, TraceLog trace, string source)
    {
        var evaluation = MilestoneEvaluation.Of(milestone, deadline?.LastDay, asOf);
        if (evaluation.Obstacle is { } obstacle)
        {
            return Obstacles.Withhold(obstacle);
        }

        var met = evaluation.Status == TargetStatus.Achieved;
        trace.Add(
            "milestone",
            "5",
            $"{Reported(milestone)}; due by {(deadline is null ? "no set day" : Phrasing.Day(deadline.LastDay))}.",
            [
                new("progress", milestone.Progress.ToString(), source),
                new("completed_on", milestone.CompletedOn, source),
                new("forecast", milestone.Forecast, source),
                new("start_by", milestone.StartBy, source),
                new("due", deadline?.LastDay, source),
                new("as_of", asOf, "the day of judging"),
            ],
            [new("standing", evaluation.Standing?.ToString(), null), new("target_met", met, null)]);
        if (evaluation.Standing is not { } standing)
        {
            return Judgement.Withheld(NotJudgedReason.NoDeadline, $"{Reported(milestone)}; no day is set by which it is due.");
        }

        var verdict = RatingSteps.Conclude(trace, standing, met);
        return new Judgement(verdict, Sentence(milestone, deadline, verdict));
    }

    private static string Sentence(MilestoneTarget milestone, Deadline? deadline, Verdict verdict)
    {
        var due = deadline is null ? "no day was set" : $"it {(verdict is Verdict.Achieved or Verdict.OffCourse || milestone.Progress == MilestoneProgress.Complete ? "was" : "is")} due by {Phrasing.By(deadline)}";
        var forecast = milestone.Progress is MilestoneProgress.Complete or MilestoneProgress.Cancelled ? ""
            : milestone.Forecast is { } day ? $", expected by {Phrasing.Day(day)}"
            : ", without a forecast";
        return $"{Reported(milestone)}{forecast}; {due}.";
    }

    private static string Reported(MilestoneTarget milestone) => milestone.Progress switch
    {
        MilestoneProgress.Complete => milestone.CompletedOn is { } day ? $"Done on {Phrasing.Day(day)}" : "Done",
        MilestoneProgress.InProgress => "In progress",
        MilestoneProgress.Cancelled => "Cancelled",
        _ => "Not started",
    };
}
