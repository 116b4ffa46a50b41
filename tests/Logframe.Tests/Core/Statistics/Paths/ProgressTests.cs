using Logframe.Core.Definition;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Tests.Core.Statistics.Paths;

public class ProgressTests
{
    [Fact]
    public void Reaches_its_target_when_the_value_is_of_the_target_period()
    {
        var progress = Of(16, 8, 9, at: 2028 - 1e-10, LevelOperator.AtMost);

        progress.DeadlineReached.ShouldBeTrue();
        progress.NeededPace.Change.ShouldBeNull();
        progress.PercentDistance.ShouldBe(87.5);
    }

    [Fact]
    public void Keeps_a_value_that_met_the_target_at_its_baseline()
    {
        var progress = Of(92, 90, 88, at: 2024, LevelOperator.AtLeast);

        progress.Mode.ShouldBe(ProgressMode.Hold);
        progress.Expected.ShouldBe(90);
        progress.AheadBy.ShouldBe(-2);
        progress.PercentDistance.ShouldBeNull();
        progress.PaceRatio.ShouldBeNull();
    }

    [Fact]
    public void Keeps_a_value_at_the_level_of_a_strict_target() =>
        Of(90, 90, 91, at: 2024, LevelOperator.Above).Mode.ShouldBe(ProgressMode.Hold);

    [Fact]
    public void Names_no_year_of_arrival_while_nothing_moves_the_right_way()
    {
        Of(16, 8, 16, at: 2024, LevelOperator.AtMost).YearsToTarget.ShouldBeNull();
        Of(16, 8, 17, at: 2024, LevelOperator.AtMost).YearsToTarget.ShouldBeNull();
        Of(16, 8, 14, at: 2024, LevelOperator.AtMost).YearsToTarget.ShouldBe(12);
    }

    [Fact]
    public void Has_no_percentages_across_zero()
    {
        var progress = Of(10, -2, 4, at: 2024, LevelOperator.AtMost);

        progress.NeededPace.Percent.ShouldBeNull();
        progress.NeededPace.Change.ShouldBe(-1.5);
        progress.ObservedPace.Percent.ShouldNotBeNull();
    }

    private static Progress Of(double baseline, double target, double current, double at, LevelOperator way) =>
        Progress.Of(new DatedValue(2020, baseline), new DatedValue(2028, target), new DatedValue(at, current), way);
}
