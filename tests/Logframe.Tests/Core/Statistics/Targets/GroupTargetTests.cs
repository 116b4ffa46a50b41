using Logframe.Core.Definition;
using Logframe.Core.Statistics.Targets;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Tests.Core.Statistics.Targets;

/// <summary>Targets about the place of an area among others, the distance between groups, and trends.</summary>
public class GroupTargetTests
{
    private static readonly double?[] Areas = [10, 12, 12, 15, null];

    [Theory]
    [InlineData(Polarity.LowerIsBetter, 10)]
    [InlineData(Polarity.HigherIsBetter, 15)]
    public void Matches_the_best_neighbour_by_the_polarity(Polarity polarity, double best) =>
        NeighbourEvaluation.Of(polarity, best, Areas, fewest: 4).ShouldSatisfyAllConditions(
            evaluation => evaluation.Threshold.ShouldBe(best),
            evaluation => evaluation.Status.ShouldBe(TargetStatus.Achieved));

    [Fact]
    public void Needs_enough_neighbours_with_a_value()
    {
        NeighbourEvaluation.Of(Polarity.LowerIsBetter, 10, Areas).Obstacle.ShouldBe(Obstacle.TooFewNeighbours);
        NeighbourEvaluation.Of(Polarity.LowerIsBetter, 10, [], fewest: 0).Obstacle.ShouldBe(Obstacle.TooFewNeighbours);
        NeighbourEvaluation.Of(Polarity.NoJudgement, 10, Areas).Obstacle.ShouldBe(Obstacle.NoPolarity);
        NeighbourEvaluation.Of(null, null, Areas).Obstacle.ShouldBe(Obstacle.NoData);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(12, 2)]
    [InlineData(15, 4)]
    public void Shares_the_better_rank_among_equals(double own, int rank) =>
        RankEvaluation.AtMost(2, Polarity.LowerIsBetter, own, Areas).Measured.ShouldBe(rank);

    [Fact]
    public void Counts_places_from_the_baseline_rank()
    {
        RankEvaluation.ImprovedBy(2, 6, Polarity.LowerIsBetter, 15, Areas).Status.ShouldBe(TargetStatus.Achieved);
        RankEvaluation.ImprovedBy(3, 6, Polarity.LowerIsBetter, 15, Areas).Status.ShouldBe(TargetStatus.NotAchieved);
        RankEvaluation.ImprovedBy(3, null, Polarity.LowerIsBetter, 15, Areas).Obstacle.ShouldBe(Obstacle.NoBaseline);
        RankEvaluation.AtMost(3, Polarity.LowerIsBetter, null, Areas).Obstacle.ShouldBe(Obstacle.NoData);
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, 6)]
    [InlineData(Polarity.HigherIsBetter, -6)]
    public void Measures_a_gap_as_positive_where_the_most_deprived_do_worse(Polarity polarity, double gap) =>
        GapEvaluation.AtMost(5, polarity, mostDeprived: 16, leastDeprived: 10).Measured.ShouldBe(gap);

    [Fact]
    public void Reduces_a_gap_only_where_there_was_one()
    {
        GapEvaluation.ReducedBy(25, 8, Polarity.LowerIsBetter, 16, 10).Status.ShouldBe(TargetStatus.Achieved);
        GapEvaluation.ReducedBy(25, 0, Polarity.LowerIsBetter, 16, 10).Obstacle.ShouldBe(Obstacle.NoBaselineGap);
        GapEvaluation.ReducedBy(25, null, Polarity.LowerIsBetter, 16, 10).Obstacle.ShouldBe(Obstacle.NoBaseline);
        GapEvaluation.ReducedBy(25, null, Polarity.LowerIsBetter, 16, null).Obstacle.ShouldBe(Obstacle.NoData);
        GapEvaluation.ReducedBy(25, null, null, 16, null).Obstacle.ShouldBe(Obstacle.NoPolarity);
    }

    [Fact]
    public void Puts_the_worse_side_over_the_better()
    {
        GapEvaluation.RatioBelow(2, Polarity.LowerIsBetter, 30, 20).Measured.ShouldBe(1.5);
        GapEvaluation.RatioBelow(2, Polarity.HigherIsBetter, 20, 30).Measured.ShouldBe(1.5);
        GapEvaluation.RatioBelow(2, Polarity.LowerIsBetter, 30, 0).Obstacle.ShouldBe(Obstacle.ZeroDenominator);
    }

    [Theory]
    [InlineData(Reversal.Halt, TrendMarker.NoChange, TargetStatus.Achieved)]
    [InlineData(Reversal.Halt, TrendMarker.Increasing, TargetStatus.NotAchieved)]
    [InlineData(Reversal.Reverse, TrendMarker.NoChange, TargetStatus.NotAchieved)]
    [InlineData(Reversal.Reverse, TrendMarker.Decreasing, TargetStatus.Achieved)]
    [InlineData(Reversal.Halt, TrendMarker.CannotBeCalculated, TargetStatus.NotAssessable)]
    public void Stops_or_turns_an_adverse_trend(Reversal require, TrendMarker current, TargetStatus status) =>
        TrendEvaluation.Of(require, Polarity.LowerIsBetter, current).Status.ShouldBe(status);
}
