using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Tests.Core.Statistics.Ratings;

public class RatingTests
{
    [Theory]
    [InlineData(LevelOperator.AtMost, 10, Standing.Met)]
    [InlineData(LevelOperator.Below, 10, Standing.FloorHeld)]
    [InlineData(LevelOperator.AtMost, 10.1, Standing.FloorHeld)]
    [InlineData(LevelOperator.AtMost, 12, Standing.FloorHeld)]
    [InlineData(LevelOperator.AtMost, 12.1, Standing.BelowFloor)]
    public void Holds_the_floor_at_equality(LevelOperator way, double value, Standing standing) =>
        Rating.Of(value, way, 10, 12, null).ShouldBe(new Rating(standing, Certainty.Unknown));

    [Theory]
    [InlineData(9, 8, 9.9, Certainty.Clear)]
    [InlineData(9, 8, 10, Certainty.Clear)]
    [InlineData(9, 8, 10.1, Certainty.Uncertain)]
    [InlineData(11, 10.1, 12, Certainty.Clear)]
    [InlineData(11, 10, 12, Certainty.Uncertain)]
    [InlineData(13, 12.1, 14, Certainty.Clear)]
    [InlineData(13, 12, 14, Certainty.Uncertain)]
    public void Is_uncertain_when_the_interval_reaches_into_another_colour(double value, double lower, double upper, Certainty certainty) =>
        Rating.Of(value, LevelOperator.AtMost, 10, 12, new ConfidenceInterval(lower, upper)).Certainty.ShouldBe(certainty);

    [Fact]
    public void Is_red_for_all_that_is_not_met_without_a_floor()
    {
        Rating.Of(94.9, LevelOperator.AtLeast, 95, null, new ConfidenceInterval(94, 94.95)).ShouldBe(new Rating(Standing.BelowFloor, Certainty.Clear));
        Rating.Of(94.9, LevelOperator.AtLeast, 95, null, new ConfidenceInterval(94, 95)).ShouldBe(new Rating(Standing.BelowFloor, Certainty.Uncertain));
    }

    [Fact]
    public void Refuses_a_floor_that_asks_for_more_than_the_threshold() =>
        Should.Throw<InvalidInputException>(() => Rating.Of(9, LevelOperator.AtMost, 10, 8, null)).Reason.ShouldBe(InvalidInput.FloorBetterThanTarget);
}
