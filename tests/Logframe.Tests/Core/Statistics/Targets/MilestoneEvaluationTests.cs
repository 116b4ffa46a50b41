using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class MilestoneEvaluationTests
{
    private static readonly DateOnly Due = new(2025, 3, 31);
    private static readonly DateOnly Before = new(2025, 1, 10);
    private static readonly MilestoneTarget UnderWay = new(MilestoneProgress.InProgress, null, Due, null);
    private static readonly MilestoneTarget Done = new(MilestoneProgress.Complete, Due, null, null);

    [Fact]
    public void Is_achieved_on_its_day_and_late_the_day_after()
    {
        MilestoneEvaluation.Of(Done, Due, Due.AddYears(1)).ShouldBe(Is(TargetStatus.Achieved, Standing.Met));
        MilestoneEvaluation.Of(Done with { CompletedOn = Due.AddDays(1) }, Due, Due.AddYears(1)).ShouldBe(Is(TargetStatus.AchievedLate, Standing.FloorHeld));
    }

    [Fact]
    public void Counts_a_completion_without_a_date_on_the_day_of_judging()
    {
        MilestoneEvaluation.Of(Done with { CompletedOn = null }, Due, Due).Status.ShouldBe(TargetStatus.Achieved);
        MilestoneEvaluation.Of(Done with { CompletedOn = null }, Due, Due.AddDays(1)).Status.ShouldBe(TargetStatus.AchievedLate);
    }

    [Fact]
    public void Is_overdue_the_day_after()
    {
        MilestoneEvaluation.Of(UnderWay, Due, Due).ShouldBe(Is(TargetStatus.InProgress, Standing.Met));
        MilestoneEvaluation.Of(UnderWay, Due, Due.AddDays(1)).ShouldBe(Is(TargetStatus.NotAchieved, Standing.BelowFloor));
    }

    [Fact]
    public void Is_short_without_a_forecast_with_a_late_one_or_when_it_should_have_begun()
    {
        var late = Is(TargetStatus.InProgress, Standing.FloorHeld);

        MilestoneEvaluation.Of(UnderWay with { Forecast = null }, Due, Before).ShouldBe(late);
        MilestoneEvaluation.Of(UnderWay with { Forecast = Due.AddDays(1) }, Due, Before).ShouldBe(late);
        var waiting = UnderWay with { Progress = MilestoneProgress.NotStarted, StartBy = Before };
        MilestoneEvaluation.Of(waiting, Due, Before).Standing.ShouldBe(Standing.Met);
        MilestoneEvaluation.Of(waiting, Due, Before.AddDays(1)).ShouldBe(late);
    }

    [Fact]
    public void Has_no_colour_without_a_day_until_it_is_complete()
    {
        MilestoneEvaluation.Of(UnderWay, null, Before).ShouldBe(Is(TargetStatus.InProgress, null));
        MilestoneEvaluation.Of(Done, null, Before).ShouldBe(Is(TargetStatus.Achieved, Standing.Met));
    }

    [Fact]
    public void Is_missed_when_given_up_whatever_the_day_and_has_no_colour_without_one()
    {
        MilestoneEvaluation.Of(UnderWay with { Progress = MilestoneProgress.Cancelled }, Due, Before).ShouldBe(Is(TargetStatus.NotAchieved, Standing.BelowFloor));
        MilestoneEvaluation.Of(UnderWay with { Progress = MilestoneProgress.Cancelled }, null, Before).ShouldBe(Is(TargetStatus.InProgress, null));
    }

    [Fact]
    public void Cannot_be_assessed_when_nothing_was_reported() =>
        MilestoneEvaluation.Of(new MilestoneTarget(null, null, null, null), Due, Before).Obstacle.ShouldBe(Obstacle.NothingReported);

    private static MilestoneEvaluation Is(TargetStatus status, Standing? standing) => new(status, standing, null);
}
