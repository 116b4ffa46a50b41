using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Tests.Core.Statistics.Benchmarks;

public class GoalTests
{
    [Theory]
    [InlineData(5, GoalOutcome.Red, GoalOutcome.Green)]
    [InlineData(8, GoalOutcome.Amber, GoalOutcome.Amber)]
    [InlineData(11.9, GoalOutcome.Amber, GoalOutcome.Amber)]
    [InlineData(12, GoalOutcome.Green, GoalOutcome.Red)]
    public void The_ends_of_a_range_belong_to_its_upper_side(double value, GoalOutcome high, GoalOutcome low)
    {
        GoalComparison.Compare(new RangeGoal(8, 12), Polarity.HigherIsBetter, new BenchmarkFigure(value)).ShouldBe(high);
        GoalComparison.Compare(new RangeGoal(8, 12), Polarity.LowerIsBetter, new BenchmarkFigure(value)).ShouldBe(low);
    }

    [Fact]
    public void A_range_without_width_has_no_amber()
    {
        GoalComparison.Compare(new RangeGoal(8, 8), Polarity.HigherIsBetter, new BenchmarkFigure(8)).ShouldBe(GoalOutcome.Green);
        GoalComparison.Compare(new RangeGoal(8, 8), Polarity.HigherIsBetter, new BenchmarkFigure(7.9)).ShouldBe(GoalOutcome.Red);
    }

    [Theory]
    [InlineData(90, 94, GoalOutcome.Green, GoalOutcome.Red)]
    [InlineData(86, 90, GoalOutcome.Amber, GoalOutcome.Amber)]
    [InlineData(85, 89.9, GoalOutcome.Red, GoalOutcome.Green)]
    public void A_whole_interval_must_reach_its_limit(double lower, double upper, GoalOutcome high, GoalOutcome low)
    {
        BenchmarkFigure area = new((lower + upper) / 2, new ConfidenceInterval(lower, upper));

        GoalComparison.Compare(new IntervalGoal(90), Polarity.HigherIsBetter, area).ShouldBe(high);
        GoalComparison.Compare(new IntervalGoal(90), Polarity.LowerIsBetter, area).ShouldBe(low);
    }

    [Theory]
    [InlineData(70, GoalOutcome.Green, GoalOutcome.Green)]
    [InlineData(70.0000000001, GoalOutcome.Green, GoalOutcome.Red)]
    public void Goals_are_compared_to_the_last_bit(double value, GoalOutcome high, GoalOutcome low)
    {
        foreach (Goal goal in new Goal[] { new SingleGoal(70), new PreviousBenchmarkGoal(70) })
        {
            GoalComparison.Compare(goal, Polarity.HigherIsBetter, new BenchmarkFigure(value)).ShouldBe(high);
            GoalComparison.Compare(goal, Polarity.LowerIsBetter, new BenchmarkFigure(value)).ShouldBe(low);
        }
    }

    [Fact]
    public void Percentiles_of_fewer_than_four_values_are_no_goal()
    {
        PercentileRangeGoal Quartiles(params double?[] values) => new(25, 75, values);

        GoalComparison.Compare(Quartiles(1, 2, 3, null), Polarity.HigherIsBetter, new BenchmarkFigure(9)).ShouldBe(GoalOutcome.NotCompared);
        GoalComparison.Compare(Quartiles(1, 2, 3, 4), Polarity.HigherIsBetter, new BenchmarkFigure(3.25)).ShouldBe(GoalOutcome.Green);
        GoalComparison.Compare(Quartiles(1, 2, 3, 4), Polarity.LowerIsBetter, new BenchmarkFigure(1.74)).ShouldBe(GoalOutcome.Green);
    }

    [Fact]
    public void What_is_missing_leaves_the_value_uncompared()
    {
        GoalComparison.Compare(new SingleGoal(5), Polarity.NoJudgement, new BenchmarkFigure(5)).ShouldBe(GoalOutcome.NotCompared);
        GoalComparison.Compare(new SingleGoal(5), null, new BenchmarkFigure(5)).ShouldBe(GoalOutcome.NotCompared);
        GoalComparison.Compare(new SingleGoal(5), Polarity.LowerIsBetter, new BenchmarkFigure(null)).ShouldBe(GoalOutcome.NotCompared);
        GoalComparison.Compare(new IntervalGoal(5), Polarity.LowerIsBetter, new BenchmarkFigure(5)).ShouldBe(GoalOutcome.NotCompared);
        GoalComparison.Compare(new PreviousBenchmarkGoal(null), Polarity.LowerIsBetter, new BenchmarkFigure(5)).ShouldBe(GoalOutcome.NotCompared);
    }

    [Fact]
    public void Limits_the_wrong_way_round_are_refused()
    {
        Should.Throw<InvalidInputException>(() => new RangeGoal(95, 90)).Reason.ShouldBe(InvalidInput.InvalidGoal);
        Should.Throw<InvalidInputException>(() => new PercentileRangeGoal(75, 25, [])).Reason.ShouldBe(InvalidInput.InvalidGoal);
        Should.Throw<InvalidInputException>(() => new PercentileRangeGoal(25, 101, [])).Reason.ShouldBe(InvalidInput.InvalidGoal);
    }
}
