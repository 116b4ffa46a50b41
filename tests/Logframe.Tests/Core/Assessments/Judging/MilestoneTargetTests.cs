using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>Due by 31 December 2027.</summary>
public class MilestoneTargetTests
{
    private static readonly DateOnly InTime = new(2027, 12, 31);

    private static readonly DateOnly Late = new(2028, 1, 1);

    [Fact]
    public void Says_that_nothing_has_been_reported() =>
        Judge(new MilestoneTarget(null, null, null, null), InTime).ReasonText.ShouldBe("Nothing has been reported on this yet.");

    [Fact]
    public void Is_achieved_when_done_in_time()
    {
        var judged = Judge(new MilestoneTarget(MilestoneProgress.Complete, InTime, null, null), Late);

        judged.Verdict.ShouldBe(Verdict.Achieved);
        judged.Sentence.ShouldBe("Done on 31 December 2027; it was due by December 2027.");
    }

    [Fact]
    public void Is_short_when_done_late() => Judge(new MilestoneTarget(MilestoneProgress.Complete, Late, null, null), Late).Verdict.ShouldBe(Verdict.Short);

    [Fact]
    public void Is_off_course_when_overdue() => Judge(new MilestoneTarget(MilestoneProgress.InProgress, null, null, null), Late).Verdict.ShouldBe(Verdict.OffCourse);

    [Fact]
    public void Is_on_course_with_a_forecast_in_time()
    {
        var judged = Judge(new MilestoneTarget(MilestoneProgress.InProgress, null, InTime, null), new(2027, 1, 1));

        judged.Verdict.ShouldBe(Verdict.OnCourse);
        judged.Sentence.ShouldBe("In progress, expected by 31 December 2027; it is due by December 2027.");
    }

    [Fact]
    public void Is_short_with_a_late_forecast_or_none()
    {
        Judge(new MilestoneTarget(MilestoneProgress.InProgress, null, Late, null), new(2027, 1, 1)).Verdict.ShouldBe(Verdict.Short);
        Judge(new MilestoneTarget(MilestoneProgress.InProgress, null, null, null), new(2027, 1, 1)).Verdict.ShouldBe(Verdict.Short);
    }

    [Fact]
    public void Is_short_when_it_should_have_started() =>
        Judge(new MilestoneTarget(MilestoneProgress.NotStarted, null, InTime, new(2026, 6, 1)), new(2027, 1, 1)).Verdict.ShouldBe(Verdict.Short);

    [Fact]
    public void Is_not_judged_in_progress_without_a_day()
    {
        var judged = new Scene { Target = new MilestoneTarget(MilestoneProgress.InProgress, null, null, null), Deadline = null }.InMedway;

        judged.Reason.ShouldBe(NotJudgedReason.NoDeadline);
        judged.ReasonText.ShouldBe("In progress; no day is set by which it is due.");
    }

    private static AreaAssessment Judge(MilestoneTarget milestone, DateOnly asOf) => new Scene { Target = milestone, AsOf = asOf }.InMedway;
}
