using Logframe.Charts;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Charts;

public class GoalStepTests
{
    private static readonly YearlyTarget Target = new(LevelOperator.AtLeast, [Level("2022/23", 50), Level("2023/24", 55), Level("2024/25", 55)]);

    [Fact]
    public void A_level_counts_from_half_way_to_the_period_before() => GoalStep.Of(Target, Quarters("2022/23 Q3", "2022/23 Q4", "2023/24 Q1", "2023/24 Q2"))
        .ShouldBe([new GoalStep(null, 2023.25, "2022/23", 50), new GoalStep(2023.25, null, "2023/24", 55)], new CloseSteps());

    [Fact]
    public void Years_at_the_same_level_are_one_step() => GoalStep.Of(Target, Quarters("2022/23 Q4", "2023/24 Q1", "2024/25 Q1")).Count.ShouldBe(2);

    [Fact]
    public void One_level_for_all_periods_needs_no_steps() => GoalStep.Of(Target, Quarters("2023/24 Q4", "2024/25 Q1")).ShouldBeEmpty();

    [Fact]
    public void A_year_without_a_level_leaves_a_gap()
    {
        var step = GoalStep.Of(Target, Quarters("2021/22 Q4", "2022/23 Q1")).ShouldHaveSingleItem();

        (step.Year, step.ToTime).ShouldBe(("2022/23", null));
        step.FromTime.ShouldNotBeNull().ShouldBe(2022.25, 0.01);
    }

    private static List<Period> Quarters(params string[] labels) => [.. labels.Select(label => Period.Parse(label, PeriodType.Financial))];

    private static YearLevel Level(string year, double value) => new(Period.Parse(year, PeriodType.Financial), value, null, null);

    /// <summary>Equal but for the days by which quarters differ.</summary>
    private sealed class CloseSteps : IEqualityComparer<GoalStep>
    {
        public bool Equals(GoalStep? x, GoalStep? y) =>
            x is not null && y is not null && (x.Year, x.Level) == (y.Year, y.Level) && IsClose(x.FromTime, y.FromTime) && IsClose(x.ToTime, y.ToTime);

        public int GetHashCode(GoalStep obj) => obj.Year.GetHashCode(StringComparison.Ordinal);

        private static bool IsClose(double? one, double? other) => one is null ? other is null : other is { } known && Math.Abs(one.Value - known) < 0.01;
    }
}
