using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class DirectionEvaluationTests
{
    private static readonly Figure Baseline = new(20, new ConfidenceInterval(19, 21));

    [Theory]
    [InlineData(19.9, TargetStatus.Achieved, Standing.Met)]
    [InlineData(20, TargetStatus.NotAchieved, Standing.FloorHeld)]
    [InlineData(20.1, TargetStatus.NotAchieved, Standing.BelowFloor)]
    public void Calls_a_worsening_red_and_never_amber(double current, TargetStatus status, Standing standing)
    {
        var evaluation = DirectionEvaluation.ByPoint(Way.Decrease, 20, current);

        evaluation.Status.ShouldBe(status);
        DirectionEvaluation.Rate(Way.Decrease, evaluation, Baseline, new Figure(current))!.Value.Standing.ShouldBe(standing);
    }

    [Fact]
    public void Keeps_the_floor_at_the_baseline_where_a_tolerance_asks_for_more()
    {
        var evaluation = DirectionEvaluation.ByPoint(Way.Decrease, 20, 19.8, tolerance: 0.5);

        evaluation.Threshold.ShouldBe(19.5);
        DirectionEvaluation.Rate(Way.Decrease, evaluation, Baseline, new Figure(19.8))!.Value.Standing.ShouldBe(Standing.FloorHeld);
    }

    [Theory]
    [InlineData(17.5, TargetStatus.Achieved, Standing.Met, Certainty.Clear)]
    [InlineData(19.5, TargetStatus.NotAchieved, Standing.FloorHeld, Certainty.Uncertain)]
    [InlineData(20.5, TargetStatus.NotAchieved, Standing.BelowFloor, Certainty.Uncertain)]
    [InlineData(23.0, TargetStatus.NotAchieved, Standing.BelowFloor, Certainty.Clear)]
    public void Asks_for_a_significant_change_where_both_values_have_limits(double current, TargetStatus status, Standing standing, Certainty certainty)
    {
        var figure = new Figure(current, new ConfidenceInterval(current - 1, current + 1));

        var evaluation = DirectionEvaluation.BySignificance(Way.Decrease, Baseline, figure);

        evaluation.ShouldBe(new TargetEvaluation(status, Threshold: 20));
        DirectionEvaluation.Rate(Way.Decrease, evaluation, Baseline, figure).ShouldBe(new Rating(standing, certainty));
    }

    [Fact]
    public void Says_what_is_missing()
    {
        DirectionEvaluation.BySignificance(Way.Increase, default, default).Obstacle.ShouldBe(Obstacle.NoData);
        DirectionEvaluation.BySignificance(Way.Increase, default, Baseline).Obstacle.ShouldBe(Obstacle.NoBaseline);
        DirectionEvaluation.BySignificance(Way.Increase, new Figure(20), Baseline).Obstacle.ShouldBe(Obstacle.NoConfidenceInterval);
        var evaluation = DirectionEvaluation.ByPoint(Way.Increase, null, 20);
        evaluation.Obstacle.ShouldBe(Obstacle.NoBaseline);
        DirectionEvaluation.Rate(Way.Increase, evaluation, default, Baseline).ShouldBeNull();
    }
}
