using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Agreement;

/// <summary>The opinions that read the series as a whole: the recent trend and the projection.</summary>
public class TrendOpinionTests
{
    [Fact]
    public void Reads_a_significant_trend_by_the_polarity()
    {
        new Scene().WithTested(2019, 16, 14, 12, 10, 8).Opinion(RuleSet.RecentTrend)
            .ShouldBe(new MethodOpinion(RuleSet.RecentTrend, Leaning.Favourable, "Decreasing significantly, by a test of the last five points, and getting better.", null));
        new Scene { Polarity = Polarity.HigherIsBetter }.WithTested(2019, 16, 14, 12, 10, 8).Opinion(RuleSet.RecentTrend).Leaning.ShouldBe(Leaning.Unfavourable);
    }

    [Theory]
    [InlineData(null, "the framework does not say which way is better")]
    [InlineData(Polarity.NoJudgement, "neither way is better")]
    public void Takes_no_side_where_no_way_is_better(Polarity? polarity, string reason) =>
        new Scene { Polarity = polarity }.WithTested(2019, 16, 14, 12, 10, 8).Opinion(RuleSet.RecentTrend).Reason.ShouldBe(reason);

    [Fact]
    public void Takes_no_significant_change_for_no_side()
    {
        var opinion = new Scene().WithTested(2019, 12, 12.1, 11.9, 12, 12.1).Opinion(RuleSet.RecentTrend);

        opinion.Leaning.ShouldBe(Leaning.NoOpinion);
        opinion.Text.ShouldBe("No significant change, by a test of the last five points. No opinion: on five points that often means too little evidence.");
    }

    [Fact]
    public void Puts_the_published_trend_before_its_own_test()
    {
        var scene = new Scene().WithTested(2019, 16, 14, 12, 10);
        scene.With(scene.Row("E06000035", "2023", 8) with { Trend = PublishedTrend.IncreasingAndGettingWorse });

        scene.Opinion(RuleSet.RecentTrend).Says.ShouldBe("Increasing significantly, as published, and getting worse.");
    }

    [Theory]
    [InlineData(ValueKind.Proportion, 12, "needs five comparable points")]
    [InlineData(ValueKind.LifeExpectancy, 12, "the test does not suit this kind of value")]
    [InlineData(ValueKind.Proportion, 36, "needs five yearly points, and periods of several years share data")]
    public void Says_why_no_trend_can_be_tested(ValueKind kind, int months, string reason) =>
        new Scene { Means = Scene.Series with { ValueKind = kind, PeriodMonths = months }, Baseline = null }
            .With(Scene.Medway, months == 12 ? "2023" : "2021 - 23", 12)
            .Opinion(RuleSet.RecentTrend).Reason.ShouldBe(reason);

    // A straight fall by 1 a year from 16 in 2019 reaches 8 in 2027.
    [Fact]
    public void Projects_the_fitted_line_to_the_target_period_in_calibrated_words()
    {
        var opinion = new Scene().WithMedway(("2019", 16), ("2020", 15.2), ("2021", 13.8), ("2022", 13), ("2023", 12)).Opinion(RuleSet.Projection);

        // By hand: slope -1.02, 14 in 2021 on average, 7.88 in 2027.
        opinion.Says.ShouldStartWith("If the recent trend continues, 7.9% in 2027 (");
        opinion.Says!.ShouldContain("8% or less is ");
        opinion.Says.ShouldNotContain("Indicative");
    }

    [Fact]
    public void Is_hidden_under_three_comparable_points()
    {
        var opinion = new Scene().WithMedway(("2022", 13), ("2023", 12)).Opinion(RuleSet.Projection);

        opinion.Says.ShouldBeNull();
        opinion.Reason.ShouldBe("needs three comparable points, and there are 2");
    }

    [Fact]
    public void Is_indicative_only_on_three_or_four_points() =>
        new Scene().WithMedway(("2021", 15), ("2022", 13), ("2023", 12)).Opinion(RuleSet.Projection)
            .Says.ShouldEndWith("Indicative only: it rests on three or four points.");

    [Fact]
    public void Holds_a_projected_percentage_within_the_possible_and_leaves_the_chance_as_it_is()
    {
        var opinion = new Scene().WithMedway(("2020", 16), ("2021", 11), ("2022", 7), ("2023", 1)).Opinion(RuleSet.Projection);

        opinion.Says.ShouldStartWith("If the recent trend continues, 0.0% in 2027 (0.0% to 0.0%): 8% or less is very likely (chance over 99%).");
        opinion.Leaning.ShouldBe(Leaning.Favourable);
    }

    [Fact]
    public void Has_nothing_to_project_once_the_target_period_is_reached() =>
        new Scene { AsOf = new(2028, 12, 1) }.WithMedway(("2025", 11), ("2026", 9), ("2027", 8)).Opinion(RuleSet.Projection)
            .Reason.ShouldBe("the target period is reached, so nothing is left to project");

    [Theory]
    [InlineData("2024-01-01", false)]
    [InlineData("2027-12-31", false)]
    [InlineData("2028-01-01", true)]
    public void Projects_across_no_change_of_method_on_the_way_to_the_target_period(string firstDay, bool projects)
    {
        var change = new MethodBreak(DateOnly.Parse(firstDay, System.Globalization.CultureInfo.InvariantCulture), "new survey");

        new Scene { Breaks = [change] }.WithMedway(("2021", 15), ("2022", 13), ("2023", 12)).Opinion(RuleSet.Projection)
            .Reason.ShouldBe(projects ? null : "the method changes between the latest value and the target period");
    }

    [Fact]
    public void Has_nothing_to_project_to_without_a_deadline() =>
        new Scene { Deadline = null }.WithMedway(("2021", 15), ("2022", 13), ("2023", 12)).Opinion(RuleSet.Projection)
            .Reason.ShouldBe("there is no target period to project to");

    [Fact]
    public void Has_nothing_to_project_onto_where_the_target_is_relative() =>
        new Scene { Target = new ComparatorTarget(ComparatorRelation.Better, Comparator.England, null, null) }
            .WithMedway(("2021", 15), ("2022", 13), ("2023", 12)).Opinion(RuleSet.Projection).Reason.ShouldBe("the promise is no fixed level");
}
