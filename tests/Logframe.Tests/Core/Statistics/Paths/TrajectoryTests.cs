using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Tests.Core.Statistics.Paths;

public class TrajectoryTests
{
    private static readonly DatedValue Baseline = new(2020, 16);
    private static readonly DatedValue Target = new(2028, 8);

    [Theory]
    [InlineData(2019, 16)]
    [InlineData(2020, 16)]
    [InlineData(2024, 12)]
    [InlineData(2028, 8)]
    [InlineData(2035, 8)]
    public void Is_level_outside_its_dates_and_straight_between_them(double time, double expected) =>
        new Trajectory(Baseline, Target).At(time).ShouldBe(expected, 1e-12);

    [Fact]
    public void Falls_by_the_same_percentage_each_year_when_geometric() =>
        new Trajectory(Baseline, Target, PathShape.Geometric).At(2024).ShouldBe(16 * Math.Sqrt(0.5), 1e-12);

    [Theory]
    [InlineData(16, 0)]
    [InlineData(0, 8)]
    [InlineData(-1, 8)]
    public void Is_straight_and_says_so_where_a_geometric_path_would_touch_zero(double baseline, double target)
    {
        var path = new Trajectory(new DatedValue(2020, baseline), new DatedValue(2028, target), PathShape.Geometric);

        path.GeometricNotPossible.ShouldBeTrue();
        path.Shape.ShouldBe(PathShape.Linear);
        path.At(2024).ShouldBe((baseline + target) / 2, 1e-12);
    }

    [Fact]
    public void Refuses_a_target_that_does_not_come_after_its_baseline() =>
        Should.Throw<InvalidInputException>(() => new Trajectory(Baseline, Target with { Time = 2020 })).Reason.ShouldBe(InvalidInput.TargetNotAfterBaseline);

    [Fact]
    public void Names_what_is_missing_before_what_is_out_of_order() =>
        Should.Throw<InvalidInputException>(() => new Trajectory(new DatedValue(2020, double.NaN), Target with { Time = 2019 }))
            .Reason.ShouldBe(InvalidInput.MissingValue);
}
