using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class ChangeEvaluationTests
{
    [Theory]
    [InlineData(-3, 16, 13, TargetStatus.Achieved, TargetTest.AtMost)]
    [InlineData(-3, 16, 13.1, TargetStatus.NotAchieved, TargetTest.AtMost)]
    [InlineData(2, 62.1, 64.1, TargetStatus.Achieved, TargetTest.AtLeast)]
    public void Puts_points_on_the_baseline(double change, double baseline, double current, TargetStatus status, TargetTest test)
    {
        var evaluation = ChangeEvaluation.ByPoints(change, baseline, current);

        (evaluation.Status, evaluation.Test).ShouldBe((status, test));
        evaluation.Threshold.ShouldBe(baseline + change);
    }

    [Theory]
    [InlineData(-50, 30, 15, TargetTest.AtMost)]
    [InlineData(10, -20, -22, TargetTest.AtMost)]
    [InlineData(-10, -20, -18, TargetTest.AtLeast)]
    public void Takes_a_percentage_of_the_baseline_whatever_its_sign(double percent, double baseline, double threshold, TargetTest test)
    {
        var evaluation = ChangeEvaluation.ByPercent(percent, baseline, threshold);

        evaluation.Threshold!.Value.ShouldBe(threshold, 1e-12);
        (evaluation.Status, evaluation.Test).ShouldBe((TargetStatus.Achieved, test));
    }

    [Fact]
    public void Names_the_missing_value_before_the_missing_baseline_before_the_zero()
    {
        ChangeEvaluation.ByPoints(-3, null, null).Obstacle.ShouldBe(Obstacle.NoData);
        ChangeEvaluation.ByPoints(0, null, 12).Obstacle.ShouldBe(Obstacle.NoBaseline);
        ChangeEvaluation.ByPercent(-3, null, 12).Obstacle.ShouldBe(Obstacle.NoBaseline);
        ChangeEvaluation.ByPercent(-3, 0, 12).Obstacle.ShouldBe(Obstacle.ZeroBaseline);
        Should.Throw<InvalidInputException>(() => ChangeEvaluation.ByPoints(0, 5, 5)).Reason.ShouldBe(InvalidInput.ZeroChange);
    }
}
