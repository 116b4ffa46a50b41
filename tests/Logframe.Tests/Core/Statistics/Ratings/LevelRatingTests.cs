using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Tests.Core.Statistics.Ratings;

public class LevelRatingTests
{
    /// <summary>From 16 in 2020 to at most 8 in 2028; half of the time is gone, so 12 is due.</summary>
    private static readonly LevelCase HalfWay = new()
    {
        Way = LevelOperator.AtMost,
        Target = 8,
        TargetTime = 2028,
        Baseline = 16,
        BaselineTime = 2020,
        Current = new DatedValue(2024, 12),
    };

    [Theory]
    [InlineData(8, Verdict.Achieved, ThresholdBasis.FinalTarget)]
    [InlineData(8.1, Verdict.OnCourse, ThresholdBasis.Trajectory)]
    [InlineData(12, Verdict.OnCourse, ThresholdBasis.Trajectory)]
    [InlineData(12.1, Verdict.Short, ThresholdBasis.Trajectory)]
    [InlineData(13.6, Verdict.Short, ThresholdBasis.Trajectory)]
    [InlineData(13.7, Verdict.OffCourse, ThresholdBasis.Trajectory)]
    [InlineData(16.1, Verdict.OffCourse, ThresholdBasis.Trajectory)]
    public void Judges_a_value_half_way(double value, Verdict verdict, ThresholdBasis basis)
    {
        var rating = LevelRating.Of(HalfWay with { Current = new DatedValue(2024, value) });

        (rating.Verdict, rating.Basis).ShouldBe((verdict, basis));
        rating.DeadlineReached.ShouldBe(false);
        rating.PercentTime.ShouldBe(50);
    }

    [Theory]
    [InlineData(8, Verdict.Achieved)]
    [InlineData(11.2, Verdict.Short)]
    [InlineData(11.3, Verdict.OffCourse)]
    public void Judges_against_the_target_itself_once_its_period_is_published(double value, Verdict verdict)
    {
        var rating = LevelRating.Of(HalfWay with { Current = new DatedValue(2028, value) });

        rating.Verdict.ShouldBe(verdict);
        rating.Threshold.ShouldBe(8);
        rating.DeadlineReached.ShouldBe(true);
    }

    [Fact]
    public void Never_calls_a_value_worse_than_its_baseline_short()
    {
        LevelRating.Of(HalfWay with { Current = new DatedValue(2020.5, 16.01) }).Verdict.ShouldBe(Verdict.OffCourse);
    }

    [Fact]
    public void Asks_for_the_whole_way_without_a_deadline()
    {
        var rating = LevelRating.Of(HalfWay with { TargetTime = null });

        rating.Threshold.ShouldBe(8);
        rating.Floor.ShouldBe(new Floor(16 + 0.6 * (8 - 16), FloorRule.ProgressShare));
        rating.Verdict.ShouldBe(Verdict.OffCourse);
        rating.DeadlineReached.ShouldBeNull();
        rating.PercentTime.ShouldBeNull();
        rating.PercentDistance.ShouldBe(50);
    }

    [Fact]
    public void Infers_no_path_for_a_baseline_without_a_period()
    {
        var rating = LevelRating.Of(HalfWay with { BaselineTime = null });

        rating.Progress.ShouldBeNull();
        rating.Threshold.ShouldBe(8);
        rating.Floor.Rule.ShouldBe(FloorRule.Tolerance);
        rating.PercentTime.ShouldBeNull();
    }

    [Theory]
    [InlineData(14, 14, FloorRule.Explicit, false)]
    [InlineData(12, 12, FloorRule.Explicit, false)]
    [InlineData(10, 13.6, FloorRule.ProgressShare, true)]
    public void Waits_with_the_owners_floor_until_the_path_has_reached_it(double given, double floor, FloorRule rule, bool notYet)
    {
        var rating = LevelRating.Of(HalfWay with { Floor = given });

        rating.Floor.Value.ShouldBe(floor, 1e-12);
        (rating.Floor.Rule, rating.OwnFloorNotYetInForce).ShouldBe((rule, notYet));
    }

    [Fact]
    public void Refuses_a_floor_beyond_the_target() =>
        Should.Throw<InvalidInputException>(() => LevelRating.Of(HalfWay with { Floor = 7 })).Reason.ShouldBe(InvalidInput.FloorBetterThanTarget);

    [Fact]
    public void Holds_a_value_that_met_its_target_at_the_start_to_within_five_percent()
    {
        var held = HalfWay with { Way = LevelOperator.AtLeast, Target = 90, Baseline = 92 };

        LevelRating.Of(held with { Current = new DatedValue(2024, 88) }).Verdict.ShouldBe(Verdict.Short);
        LevelRating.Of(held with { Current = new DatedValue(2024, 85.4) }).Verdict.ShouldBe(Verdict.OffCourse);
        LevelRating.Of(held with { Current = new DatedValue(2024, 91) }).Verdict.ShouldBe(Verdict.Achieved);
    }
}
