using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Tests.Core.Statistics.Ratings;

public class FloorTests
{
    [Fact]
    public void Is_the_owners_where_one_is_given() =>
        Floor.InForce(LevelOperator.AtMost, 8, 12, 16, given: 14).ShouldBe(new Floor(14, FloorRule.Explicit));

    [Fact]
    public void Asks_for_sixty_percent_of_what_is_due()
    {
        Floor.InForce(LevelOperator.AtMost, 8, 12, 16).Value.ShouldBe(13.6, 1e-12);
        Floor.InForce(LevelOperator.Above, 75, 66, 60).Value.ShouldBe(63.6, 1e-12);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(12.0, null)]
    [InlineData(null, 16.0)]
    [InlineData(8.0, 7.0)]
    public void Lies_near_the_target_without_a_way_to_go(double? expected, double? baseline) =>
        Floor.InForce(LevelOperator.AtMost, 8, expected, baseline).ShouldBe(new Floor(8.4, FloorRule.Tolerance));

    [Fact]
    public void Leaves_no_room_beside_a_zero_target() =>
        Floor.InForce(LevelOperator.AtMost, 0, null, null).Value.ShouldBe(0);

    [Fact]
    public void Cannot_be_had_without_a_target() =>
        Should.Throw<InvalidInputException>(() => Floor.InForce(LevelOperator.AtMost, double.NaN, null, null)).Reason.ShouldBe(InvalidInput.MissingValue);
}
