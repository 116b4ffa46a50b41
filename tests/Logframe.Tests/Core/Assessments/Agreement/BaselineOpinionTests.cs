using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Agreement;

/// <summary>The opinions that measure the way from the agreed baseline: the verdict, percent of distance, growth ratio and Healthy People.</summary>
public class BaselineOpinionTests
{
    [Theory]
    [InlineData(12, Leaning.Favourable, "50% of the way is gone, in 50% of the time.")]
    [InlineData(12.4, Leaning.Unfavourable, "45% of the way is gone, in 50% of the time.")]
    [InlineData(18, Leaning.Unfavourable, "The value has moved away from the target by 25% of the way, in 50% of the time.")]
    public void Holds_the_share_of_the_way_against_the_share_of_the_time(double value, Leaning leaning, string says)
    {
        var opinion = new Scene().WithMedway(("2023", value)).Opinion(RuleSet.PercentOfDistance);

        opinion.Leaning.ShouldBe(leaning);
        opinion.Says.ShouldBe(says);
    }

    // 16 to 8 in 8 years needs -8.3% a year; 12 after 4 years is -6.9% a year: 84% of it.
    [Theory]
    [InlineData(12, Leaning.Favourable, "Moderate progress, with 84% of the yearly growth needed.")]
    [InlineData(15, Leaning.Unfavourable, "Limited progress, with 19% of the yearly growth needed.")]
    [InlineData(17, Leaning.Unfavourable, "Deterioration, with -18% of the yearly growth needed.")]
    [InlineData(8, Leaning.Favourable, "Target achieved.")]
    public void Reads_the_growth_ratio_in_its_own_words(double value, Leaning leaning, string says)
    {
        var opinion = new Scene().WithMedway(("2023", value)).Opinion(RuleSet.GrowthRatio);

        opinion.Leaning.ShouldBe(leaning);
        opinion.Says.ShouldBe(says);
    }

    // From 2020/21 to 2021/22 is a year, though the leap day of 2020 moves the middles less than 1 apart. 16 to 8 in 6 years needs -10.9% a year; 16 to 15 is -6.25%.
    [Fact]
    public void Takes_a_year_with_a_leap_day_before_it_for_a_whole_one() =>
        new Scene { Means = Scene.Series with { PeriodType = PeriodType.Financial }, Baseline = Scene.Started("2020/21", 16, PeriodType.Financial) }
            .WithMedway(("2021/22", 15)).Opinion(RuleSet.GrowthRatio).Says.ShouldBe("Limited progress, with 57% of the yearly growth needed.");

    [Theory]
    [InlineData(LevelOperator.AtMost)]
    [InlineData(null)]
    public void Growth_needs_a_whole_year(LevelOperator? level) =>
        new Scene
        {
            Means = Scene.Series with { PeriodMonths = 3, Cycle = new ReleaseCycle(3) },
            Baseline = Scene.Started("2020 Q1", 16),
            Target = level is { } way ? new LevelTarget(way, 8, null) : new DirectionTarget(Way.Decrease),
        }
            .WithMedway(("2020 Q4", 15)).Opinion(RuleSet.GrowthRatio).Reason.ShouldBe("needs a whole year since the baseline");

    [Fact]
    public void Takes_growth_by_its_size_where_only_a_direction_is_promised() =>
        new Scene { Target = new DirectionTarget(Way.Decrease) }.WithMedway(("2023", 12)).Opinion(RuleSet.GrowthRatio)
            .Says.ShouldBe("Substantial progress, with 6.9% growth a year in the promised direction.");

    [Fact]
    public void Healthy_People_takes_a_tenth_of_the_way_for_progress_where_nothing_can_be_tested()
    {
        new Scene().WithMedway(("2023", 15.2)).Opinion(RuleSet.HealthyPeople).Says.ShouldBe("Improving, by the size of the change, untested.");
        new Scene().WithMedway(("2023", 15.3)).Opinion(RuleSet.HealthyPeople).Leaning.ShouldBe(Leaning.NoOpinion);
    }

    // Standard errors of 3.92 / 3.92 = 1 each: a fall by 2 is 1.41 of them, a fall by 3 is 2.12.
    [Theory]
    [InlineData(14, Leaning.NoOpinion, "Little or no detectable change, by a test of the change since the baseline (p 0.157).")]
    [InlineData(13, Leaning.Favourable, "Improving, by a test of the change since the baseline (p 0.034).")]
    [InlineData(19, Leaning.Unfavourable, "Getting worse, by a test of the change since the baseline (p 0.034).")]
    public void Healthy_People_tests_the_change_where_both_intervals_are_published(double value, Leaning leaning, string says)
    {
        var opinion = new Scene()
            .With(Scene.Medway, "2019", 16, new ConfidenceInterval(14.04, 17.96))
            .With(Scene.Medway, "2023", value, new ConfidenceInterval(value - 1.96, value + 1.96))
            .Opinion(RuleSet.HealthyPeople);

        opinion.Leaning.ShouldBe(leaning);
        opinion.Says.ShouldBe(says);
    }

    [Fact]
    public void Healthy_People_tests_nothing_across_periods_that_share_years() =>
        new Scene { Means = Scene.Series with { PeriodMonths = 36 }, Baseline = Scene.Started("2019 - 21", 16) }
            .With(Scene.Medway, "2019 - 21", 16, new ConfidenceInterval(15.9, 16.1))
            .With(Scene.Medway, "2021 - 23", 15.9, new ConfidenceInterval(15.8, 16))
            .Opinion(RuleSet.HealthyPeople).Says.ShouldBe("Little or no detectable change, by the size of the change, untested.");

    [Fact]
    public void Take_no_side_without_a_baseline_value() => AllRefuse(new Scene { Baseline = Scene.Started("2019", null) }, "the framework states no baseline value");

    [Fact]
    public void Take_no_side_without_a_baseline_period() =>
        AllRefuse(new Scene { Baseline = new Baseline(16, null, null, "a paper", null) }, "the framework does not say when the baseline was measured");

    [Fact]
    public void Take_no_side_across_a_change_of_method() =>
        AllRefuse(new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }, "the method changed after the baseline");

    [Fact]
    public void Take_no_side_where_the_value_is_to_be_kept() => AllRefuse(new Scene { Target = new MaintainTarget(null) }, "the promise sets no level to move to");

    [Fact]
    public void Take_no_side_before_there_is_a_later_value() =>
        AllRefuse(new Scene { Baseline = Scene.Started("2023", 16) }, "there is no value later than the baseline");

    [Fact]
    public void Growth_and_distance_take_no_side_where_the_baseline_meets_the_target()
    {
        var scene = new Scene { Baseline = Scene.Started("2019", 7) }.WithMedway(("2023", 12));

        scene.Opinion(RuleSet.PercentOfDistance).Reason.ShouldBe("the baseline meets the target already");
        scene.Opinion(RuleSet.GrowthRatio).Reason.ShouldBe("the baseline meets the target already");
        scene.Opinion(RuleSet.HealthyPeople).Leaning.ShouldBe(Leaning.Unfavourable);
    }

    [Fact]
    public void Growth_and_distance_take_no_side_without_a_deadline() =>
        new Scene { Deadline = null }.WithMedway(("2023", 12)).Opinion(RuleSet.GrowthRatio).Reason.ShouldBe("there is no deadline after the baseline");

    [Fact]
    public void Growth_takes_no_side_across_zero() =>
        new Scene { Baseline = Scene.Started("2019", -3), Target = new LevelTarget(LevelOperator.AtMost, -8, null) }
            .WithMedway(("2023", 2)).Opinion(RuleSet.GrowthRatio).Reason.ShouldBe("no growth can be taken across zero");

    [Fact]
    public void A_stale_verdict_still_counts_as_what_it_last_was()
    {
        var opinion = new Scene { AsOf = new(2026, 4, 1) }.WithMedway(("2023", 11)).Opinion(RuleSet.KentRag);

        opinion.Leaning.ShouldBe(Leaning.Favourable);
        opinion.Says!.ShouldEndWith("as at 2023; stale since.");
    }

    [Fact]
    public void Nothing_is_said_of_a_suppressed_value()
    {
        var scene = new Scene().WithMedway(("2022", 13.1));
        scene.With(scene.Row("E06000035", "2023", null) with { State = ValueState.Suppressed });

        scene.Agreement().Opinions.Skip(1).ShouldAllBe(opinion => opinion.Reason == "the latest value is suppressed");
    }

    private static void AllRefuse(Scene scene, string reason)
    {
        scene.WithMedway(("2023", 12));
        foreach (var rules in new[] { RuleSet.PercentOfDistance, RuleSet.GrowthRatio, RuleSet.HealthyPeople })
        {
            scene.Opinion(rules).Reason.ShouldBe(reason, rules.ToString());
        }
    }
}
