using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class TargetRatingTests
{
    [Theory]
    [InlineData(12, Standing.Met)]
    [InlineData(12.6, Standing.FloorHeld)]
    [InlineData(12.7, Standing.BelowFloor)]
    public void Puts_a_floor_near_the_level_that_a_target_comes_to(double value, Standing standing)
    {
        var evaluation = TargetEvaluation.OfLevel(LevelOperator.AtMost, 12, value);

        TargetRating.Of(evaluation, new Figure(value), null).ShouldBe(new Rating(standing, Certainty.Unknown));
    }

    [Fact]
    public void Rates_a_rank_by_the_rank_and_not_by_the_value()
    {
        var evaluation = RankEvaluation.AtMost(2, Polarity.LowerIsBetter, 15, [10, 12, 12, 15]);

        TargetRating.Of(evaluation, new Figure(15, new ConfidenceInterval(1, 30)), Polarity.LowerIsBetter)
            .ShouldBe(new Rating(Standing.BelowFloor, Certainty.Unknown));
    }

    [Fact]
    public void Is_green_or_red_where_there_is_no_level()
    {
        TargetRating.Of(TargetEvaluation.OfRange(18, 25, 25), new Figure(25), null)!.Value.Standing.ShouldBe(Standing.Met);
        TargetRating.Of(TargetEvaluation.OfRange(18, 25, 25.1), new Figure(25.1), null)!.Value.Standing.ShouldBe(Standing.BelowFloor);
    }

    [Theory]
    [InlineData(20.9, Standing.FloorHeld)]
    [InlineData(21.1, Standing.BelowFloor)]
    public void Holds_the_floor_near_a_level_that_was_significantly_missed(double value, Standing standing)
    {
        var narrow = new ConfidenceInterval(value - 0.1, value + 0.1);
        var evaluation = MaintainEvaluation.BySignificance(new Estimate(20, new ConfidenceInterval(19.9, 20.1)), new Estimate(value, narrow), Polarity.LowerIsBetter);

        TargetRating.Of(evaluation, new Figure(value, narrow), Polarity.LowerIsBetter)!.Value.Standing.ShouldBe(standing);
    }

    [Fact]
    public void Gives_no_colour_to_what_could_not_be_assessed() =>
        TargetRating.Of(TargetEvaluation.NotAssessable(Obstacle.NoData), default, null).ShouldBeNull();
}
