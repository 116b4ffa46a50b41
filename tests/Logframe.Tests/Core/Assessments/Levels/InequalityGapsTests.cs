using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Levels;

public class InequalityGapsTests
{
    // Limits of 1 either way make 1.41 of a gap and 2 of the difference of two gaps.
    [Theory]
    [InlineData(12.1, GapFinding.Wider, "9.1 Adults who do a thing, Medway: the gap widened significantly, from 10.0 percentage points in 2019 to 12.1 percentage points in 2023.")]
    [InlineData(11.9, GapFinding.NotWider, "9.1 Adults who do a thing, Medway: the gap did not widen significantly, from 10.0 percentage points in 2019 to 11.9 percentage points in 2023.")]
    [InlineData(10, GapFinding.NotWider, "9.1 Adults who do a thing, Medway: the gap did not change significantly, from 10.0 percentage points in 2019 to 10.0 percentage points in 2023.")]
    [InlineData(8.1, GapFinding.NotWider, "9.1 Adults who do a thing, Medway: the gap narrowed, though not significantly, from 10.0 percentage points in 2019 to 8.1 percentage points in 2023.")]
    [InlineData(4, GapFinding.NotWider, "9.1 Adults who do a thing, Medway: the gap narrowed significantly, from 10.0 percentage points in 2019 to 4.0 percentage points in 2023.")]
    [InlineData(-10, GapFinding.NotWider, "9.1 Adults who do a thing, Medway: the gap turned round, from 10.0 percentage points in 2019 to -10.0 percentage points in 2023.")]
    public void Tests_the_gap_of_the_latest_figures_against_that_of_the_baseline_period(double gap, GapFinding finding, string says)
    {
        var change = OnCourse().Fifths("2019", 10).Fifths("2023", gap).Level().Gaps.Single();

        change.Finding.ShouldBe(finding);
        change.Says.ShouldBe(says);
    }

    [Fact]
    public void A_widening_gap_keeps_an_outcome_from_green_and_says_so()
    {
        var level = OnCourse().Fifths("2019", 10).Fifths("2023", 15).Level();

        level.Indicators.Single().Verdict.ShouldBe(Verdict.OnCourse);
        level.Verdict.ShouldBe(Verdict.Short);
        level.Standing.HeldBack.ShouldBeTrue();
        level.Sentence.ShouldBe(
            "1 of 1 indicators can be judged. 9.1 Adults who do a thing, Medway: the gap widened significantly, from 10.0 percentage points in 2019 to 15.0 percentage points in 2023.");
    }

    [Fact]
    public void A_steady_gap_leaves_it_green() => OnCourse().Fifths("2019", 10).Fifths("2023", 10).Level().Verdict.ShouldBe(Verdict.OnCourse);

    [Fact]
    public void Figures_without_fifths_have_no_gap() => OnCourse().Level().Gaps.ShouldBeEmpty();

    [Fact]
    public void A_promised_gap_that_nobody_publishes_is_named()
    {
        var gap = new Scene { Target = new GapAtMostTarget(10) }.Level().Gaps.Single();

        gap.Finding.ShouldBe(GapFinding.NotTested);
        gap.Says.ShouldBe("9.1 Adults who do a thing, Medway: the gap is not known.");
    }

    [Fact]
    public void A_gap_without_limits_cannot_be_tested() =>
        OnCourse().Fifths("2019", 10, half: null).Fifths("2023", 15, half: null).Level().Gaps.Single()
            .Says.ShouldBe("9.1 Adults who do a thing, Medway: the gap cannot be tested for a change, without an interval for 2019 and 2023.");

    [Theory]
    [InlineData(null, 1.0, "2019")]
    [InlineData(1.0, null, "2023")]
    public void Names_only_the_period_that_lacks_limits(double? before, double? now, string lacking) =>
        OnCourse().Fifths("2019", 10, before).Fifths("2023", 15, now).Level().Gaps.Single()
            .Says.ShouldBe($"9.1 Adults who do a thing, Medway: the gap cannot be tested for a change, without an interval for {lacking}.");

    [Fact]
    public void A_single_period_cannot_be_tested() =>
        OnCourse().Fifths("2023", 10).Level().Gaps.Single().Finding.ShouldBe(GapFinding.NotTested);

    [Fact]
    public void Nothing_is_compared_across_a_change_of_method() =>
        new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }.Fifths("2019", 10).Fifths("2023", 15).Level().Gaps.Single()
            .Finding.ShouldBe(GapFinding.NotTested);

    [Fact]
    public void Without_a_baseline_period_the_first_comparable_one_serves() =>
        new Scene { Baseline = null }.Fifths("2020", 10).Fifths("2022", 12).Fifths("2023", 15).Level().Gaps.Single().Says.ShouldContain("from 10.0 percentage points in 2020");

    [Fact]
    public void A_ratio_that_is_promised_is_watched_by_the_difference() =>
        new Scene { Target = new RatioBelowTarget(2) }.Fifths("2019", 10).Fifths("2023", 15).Level().Gaps.Single().Finding.ShouldBe(GapFinding.Wider);

    [Fact]
    public void A_published_gap_is_read_as_it_stands() =>
        new Scene { Means = Scene.Series with { ValueKind = ValueKind.Gap }, Unit = Unit.Of("years") }
            .With(Scene.Medway, "2019", 5, new ConfidenceInterval(4.5, 5.5))
            .With(Scene.Medway, "2023", 7, new ConfidenceInterval(6.5, 7.5))
            .Level().Gaps.Single().Says.ShouldBe("9.1 Adults who do a thing, Medway: the gap widened significantly, from 5.0 years in 2019 to 7.0 years in 2023.");

    [Fact]
    public void Areas_that_are_promised_together_have_each_its_own_gap() =>
        new Scene { AreaKeys = ["km"] }.Fifths("2019", 10).Fifths("2023", 15).Level().Gaps.Select(gap => gap.Area).ShouldBe(["Medway"]);

    private static Scene OnCourse() => new Scene().WithMedway(("2019", 16), ("2023", 11));
}
