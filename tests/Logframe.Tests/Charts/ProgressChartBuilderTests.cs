using Logframe.Charts;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Charts;

public sealed class ProgressChartBuilderTests
{
    private static readonly ChartSample Ordinary = ChartSamples.All[0];

    [Fact]
    public void Makes_no_chart_without_a_value() => (Ordinary with { Values = [null, null] }).Chart().ShouldBeNull();

    [Fact]
    public void Makes_one_chart_per_part_and_area_that_has_data()
    {
        var (framework, indicator, _, _) = Ordinary.Assessments();

        ProgressChartBuilder.Of(framework, indicator).Select(chart => chart.Name).ShouldBe(["a.1-medway"]);
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "Per cent, lower is better", true)]
    [InlineData(Polarity.HigherIsBetter, "Per cent, higher is better", false)]
    [InlineData(Polarity.NoJudgement, "Per cent, neither way is better", null)]
    [InlineData(null, "Per cent, which way is better is not stated", null)]
    public void Says_on_the_axis_which_way_is_better(Polarity? polarity, string caption, bool? lowerIsGood)
    {
        var chart = (Ordinary with { Polarity = polarity }).Chart()!;

        chart.ValueCaption.ShouldBe(caption);
        chart.LowerIsGood.ShouldBe(lowerIsGood);
    }

    [Fact]
    public void Covers_every_period_from_the_first_value_to_the_target()
    {
        var chart = Ordinary.Chart()!;

        chart.Periods.Select(period => period.Label).ShouldBe([.. Enumerable.Range(2015, 13).Select(year => $"{year}/{(year + 1) % 100:00}")]);
    }

    [Fact]
    public void Says_where_the_path_should_be_by_now_until_the_target_period()
    {
        Ordinary.Chart()!.Way!.NowValue!.Value.ShouldBe(21.0, 0.05);
        ChartSamples.Of("e.5").Way!.NowValue.ShouldBeNull();
    }

    [Fact]
    public void Lets_the_default_floor_leave_the_baseline_with_the_path()
    {
        var floor = (Ordinary with { FloorRule = "progress_share" }).Chart()!.Floor!;

        floor.FromValue.ShouldBe(22.3);
        floor.ToValue.ShouldBe(22.3 - (0.6 * 2.3), 1e-9);
        floor.NowValue.ShouldBe(22.3 + (0.6 * (Ordinary.Chart()!.Way!.NowValue!.Value - 22.3)), 1e-9);
    }

    [Fact]
    public void Keeps_a_floor_of_its_own_level()
    {
        var floor = (Ordinary with { Floor = 21.5, FloorRule = "explicit" }).Chart()!.Floor!;

        (floor.FromValue, floor.ToValue).ShouldBe((21.5, 21.5));
    }

    [Fact]
    public void Draws_no_floor_where_it_is_the_level_of_the_target() =>
        (Ordinary with { Target = new DirectionTarget(Way.Decrease), TargetValue = 22.3, Operator = LevelOperator.Below, Floor = 22.3, FloorRule = "explicit" }).Chart()!.Floor.ShouldBeNull();

    [Fact]
    public void Leaves_the_symbols_of_verdicts_out_of_the_sentence() =>
        (Ordinary with { Sentence = "Medway was at 22.0% in 2023, last ▼ off course as at 2023." }).Chart()!.Sentence.ShouldBe("Medway was at 22.0% in 2023, last off course as at 2023.");

    [Fact]
    public void Speaks_of_a_missing_path_only_where_there_could_be_one() =>
        (Ordinary with { Baseline = null, Target = new ComparatorTarget(ComparatorRelation.Better, Comparator.England, null, null) }).Chart()!.Notes.ShouldNotContain(note => note.Contains("path"));

    [Fact]
    public void Draws_no_baseline_without_its_period_and_says_so()
    {
        var chart = (Ordinary with { BaselinePeriod = null }).Chart()!;

        chart.Baseline.ShouldBeNull();
        chart.Way.ShouldBeNull();
        chart.Notes.ShouldContain("The framework states no period for the baseline, so no needed path is drawn.");
    }

    [Fact]
    public void Shows_England_only_over_the_time_of_the_area()
    {
        var chart = (ChartSamples.All.Single(sample => sample.Key == "c.2") with { England = [22, 22.1, 22.2] }).Chart()!;

        chart.England.Select(point => point.Period.Label).ShouldBe(["2015/16"]);
    }

    [Theory]
    [MemberData(nameof(Goals))]
    public void Says_what_is_promised_and_which_side_is_good(Target target, double? value, LevelOperator? relation, string words, double? lowest, double? highest)
    {
        var goal = (Ordinary with { Target = target, TargetValue = value, Operator = relation }).Chart()!.Goal!;

        (goal.Words, goal.Lowest, goal.Highest).ShouldBe((words, lowest, highest));
        goal.Moves.ShouldBe(target is ComparatorTarget { Comparator: not Comparator.NationalStandard });
    }

    public static TheoryData<Target, double?, LevelOperator?, string, double?, double?> Goals => new()
    {
        { new LevelTarget(LevelOperator.AtMost, 20, null), 20, LevelOperator.AtMost, "20% or less", null, 20 },
        { new LevelTarget(LevelOperator.AtLeast, 95, "national benchmark"), 95, LevelOperator.AtLeast, "95% or more (national benchmark)", 95, null },
        { new BetweenTarget(20, 24), null, null, "between 20% and 24%", 20, 24 },
        { new MaintainTarget(63), 63, LevelOperator.AtMost, "no worse than 63%", null, 63 },
        { new ChangePointsTarget(-2), 20.3, LevelOperator.AtMost, "20.3% or less", null, 20.3 },
        { new DirectionTarget(Way.Increase), 22.3, LevelOperator.Above, "above 22.3%", 22.3, null },
        { new ComparatorTarget(ComparatorRelation.WithinPercent, Comparator.England, 5, null), 22.9, LevelOperator.AtMost, "within 5% of England", null, 22.9 },
        { new ComparatorTarget(ComparatorRelation.BetterByPoints, Comparator.Neighbours, 2, null), 19.8, LevelOperator.AtMost, "2 percentage points better than the neighbours", null, 19.8 },
        { new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.NationalStandard, null, 75), null, null, "similar to the national standard of 75% or better", null, 75 },
        { new ChangePointsTarget(1.5), null, null, "1.5 percentage points above the baseline", null, null },
        { new GapReductionTarget(10), null, null, "10% below the baseline", null, null },
        { new TrendReversalTarget(Reversal.Halt), null, null, "no longer getting worse", null, null },
        { new RankTarget(10, null), null, null, "rank 10 or better", null, null },
    };

    [Fact]
    public void Promises_nothing_where_the_framework_sets_no_target() => ChartSamples.Of("b.2").Goal.ShouldBeNull();

    [Theory]
    [InlineData("2015/16", PeriodType.Financial, "a financial year")]
    [InlineData("2015/16", PeriodType.Academic, "a school year")]
    [InlineData("2015", PeriodType.Calendar, "a calendar year")]
    [InlineData("2015 - 17", PeriodType.Calendar, "three calendar years together")]
    [InlineData("2015", PeriodType.EndPoint, "31 March of its year")]
    [InlineData("2015/16 Q2", PeriodType.Financial, "a quarter")]
    [InlineData("Jan 2015", PeriodType.Calendar, "a month")]
    public void Says_what_a_point_stands_for(string label, PeriodType type, string words) => PeriodWords.Of(Period.Parse(label, type)).ShouldBe(words);
}
