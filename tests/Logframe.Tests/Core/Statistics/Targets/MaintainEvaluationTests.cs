using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class MaintainEvaluationTests
{
    [Theory]
    [InlineData(Polarity.HigherIsBetter, 62.95, TargetStatus.Achieved)]
    [InlineData(Polarity.HigherIsBetter, 62.94, TargetStatus.NotAchieved)]
    [InlineData(Polarity.HigherIsBetter, 80, TargetStatus.Achieved)]
    [InlineData(Polarity.LowerIsBetter, 63.05, TargetStatus.Achieved)]
    [InlineData(Polarity.LowerIsBetter, 63.06, TargetStatus.NotAchieved)]
    [InlineData(Polarity.NoJudgement, 63.05, TargetStatus.Achieved)]
    [InlineData(Polarity.NoJudgement, 80, TargetStatus.NotAchieved)]
    [InlineData(null, 62.94, TargetStatus.NotAchieved)]
    public void Allows_half_a_displayed_decimal_on_the_worse_side(Polarity? polarity, double current, TargetStatus status) =>
        MaintainEvaluation.ByPoint(63, current, Slack.OfDisplay(1), polarity).Status.ShouldBe(status);

    [Fact]
    public void Takes_a_percentage_of_the_size_of_the_reference() =>
        MaintainEvaluation.ByPoint(-20, -20.5, new Slack(5, IsPercent: true), Polarity.HigherIsBetter).Threshold.ShouldBe(-21);

    [Theory]
    [InlineData(Polarity.LowerIsBetter, 21.3, TargetStatus.Achieved)]
    [InlineData(Polarity.LowerIsBetter, 21.5, TargetStatus.NotAchieved)]
    [InlineData(Polarity.LowerIsBetter, 10, TargetStatus.Achieved)]
    [InlineData(Polarity.HigherIsBetter, 18.5, TargetStatus.NotAchieved)]
    [InlineData(null, 10, TargetStatus.NotAchieved)]
    public void Is_broken_only_by_a_significant_worsening_where_both_values_have_limits(Polarity? polarity, double current, TargetStatus status) =>
        MaintainEvaluation.BySignificance(Around(20), Around(current), polarity).Status.ShouldBe(status);

    [Fact]
    public void Says_what_is_missing()
    {
        MaintainEvaluation.ByPoint(null, null, default, Polarity.LowerIsBetter).Obstacle.ShouldBe(Obstacle.NoData);
        MaintainEvaluation.ByPoint(null, 20, default, Polarity.LowerIsBetter).Obstacle.ShouldBe(Obstacle.NoBaseline);
    }

    private static Estimate Around(double value) => new(value, new ConfidenceInterval(value - 1, value + 1));
}
