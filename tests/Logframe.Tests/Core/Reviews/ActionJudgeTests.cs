using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;
using static Logframe.Tests.Core.Reviews.Agreed;

namespace Logframe.Tests.Core.Reviews;

/// <summary>Actions of earlier reviews, held against figures.</summary>
public class ActionJudgeTests
{
    private static readonly DateOnly EndOf2025 = new(2025, 12, 31);

    private static Scene In2026 => new() { AsOf = new DateOnly(2026, 11, 1) };

    [Theory]
    [InlineData(14.9, ActionFinding.Met, "Medway was at 14.9% in 2025; 15% or less was expected by 31 December 2025: met.")]
    [InlineData(15, ActionFinding.Met, "Medway was at 15.0% in 2025; 15% or less was expected by 31 December 2025: met.")]
    [InlineData(16.2, ActionFinding.Missed, "Medway was at 16.2% in 2025; 15% or less was expected by 31 December 2025: missed by 1.2 percentage points.")]
    [InlineData(15.001, ActionFinding.Missed, "Medway was at 15.0% in 2025; 15% or less was expected by 31 December 2025: just missed.")]
    public void Holds_the_figure_of_the_day_against_what_was_expected(double value, ActionFinding finding, string sentence)
    {
        var report = Judged(In2026.WithMedway(("2024", 20), ("2025", value)), Action(AtMost(15), EndOf2025));

        report.Finding.ShouldBe(finding);
        report.Says.ShouldBe(sentence);
        report.Figure!.Value.ShouldBe(value);
    }

    [Fact]
    public void Takes_the_figure_of_the_period_that_holds_the_day_and_not_the_latest()
    {
        var report = Judged(In2026.WithMedway(("2024", 20), ("2025", 14)), Action(AtMost(15), new DateOnly(2024, 12, 31)));

        report.Finding.ShouldBe(ActionFinding.Missed);
        report.Figure!.Period.Label.ShouldBe("2024");
    }

    [Fact]
    public void Takes_the_earliest_of_overlapping_periods_that_hold_the_day()
    {
        var scene = new Scene { AsOf = new DateOnly(2026, 11, 1), Means = Scene.Series with { PeriodMonths = 36 } };

        var report = Judged(scene.WithMedway(("2021 - 23", 14), ("2022 - 24", 14.5), ("2023 - 25", 16)), Action(AtMost(15), new DateOnly(2024, 6, 30)));

        report.Figure!.Period.Label.ShouldBe("2022 - 24");
    }

    [Fact]
    public void Waits_for_the_day()
    {
        var report = Judged(In2026.WithMedway(("2024", 20), ("2025", 14)), Action(AtMost(15), new DateOnly(2027, 3, 31)));

        report.Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        report.Says.ShouldBe("15% or less is expected by 31 March 2027, which has not come. Medway was at 14.0% in 2025, the latest figure.");
    }

    [Fact]
    public void Waits_for_a_figure_of_the_day_however_good_the_last_one_is()
    {
        var report = Judged(In2026.WithMedway(("2023", 12), ("2024", 11)), Action(AtMost(15), EndOf2025));

        report.Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        report.Says.ShouldBe("No figure of Medway that describes 31 December 2025, by which 15% or less was expected, is known yet. Medway was at 11.0% in 2024, the latest figure.");
        report.Figure.ShouldBeNull();
    }

    [Fact]
    public void Does_not_let_a_later_figure_stand_for_one_that_was_never_published()
    {
        var report = Judged(In2026.WithMedway(("2023", 20), ("2025", 12)), Action(AtMost(15), new DateOnly(2024, 12, 31)));

        report.Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        report.Says.ShouldContain("though later ones are known");
    }

    [Fact]
    public void Does_not_take_a_period_without_a_value_for_a_missed_one()
    {
        var report = Judged(In2026.WithMedway(("2024", 20), ("2025", null)), Action(AtMost(15), EndOf2025));

        report.Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        report.Says.ShouldContain("for 2025, which would show");
        report.Says.ShouldEndWith("has no value.");
    }

    [Theory]
    [InlineData("2024", false)]
    [InlineData("2025", true)]
    [InlineData("2026", false)]
    public void A_yearly_count_on_a_day_answers_for_the_year_before_it(string counted, bool answers)
    {
        var scene = new Scene { AsOf = new DateOnly(2026, 11, 1), Means = Scene.Series with { PeriodType = PeriodType.EndPoint } };

        Judged(scene.WithMedway((counted, 14)), Action(AtMost(15), new DateOnly(2024, 12, 31))).Finding.ShouldBe(answers ? ActionFinding.Met : ActionFinding.NotYetJudgeable);
    }

    [Fact]
    public void Says_that_it_could_be_chance_where_the_interval_reaches_across()
    {
        Scene WithInterval(double upper) => In2026.With(Scene.Medway, "2025", 14, new ConfidenceInterval(13, upper));

        Judged(WithInterval(16), Action(AtMost(15), EndOf2025)).Says.ShouldEndWith("this could be chance.");
        Judged(WithInterval(14.8), Action(AtMost(15), EndOf2025)).Says.ShouldEndWith("met.");
    }

    [Fact]
    public void Does_not_compare_across_a_change_of_method_after_it_was_agreed()
    {
        Scene Changed(DateOnly day) => new() { AsOf = new DateOnly(2026, 11, 1), Breaks = [new MethodBreak(day, "another question")] };

        var report = Judged(Changed(new DateOnly(2025, 4, 1)).WithMedway(("2025", 14)), Action(AtMost(15), EndOf2025));

        report.Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        report.Says.ShouldContain("the method changed on 1 April 2025");
        Judged(Changed(new DateOnly(2023, 4, 1)).WithMedway(("2025", 14)), Action(AtMost(15), EndOf2025)).Finding.ShouldBe(ActionFinding.Met);
    }

    [Fact]
    public void Looks_at_the_area_that_the_action_names_even_where_only_a_view_has_it()
    {
        var scene = new Scene { AsOf = new DateOnly(2026, 11, 1), AreaKeys = ["km"] };

        var report = Judged(scene.With(Scene.Ashford, "2025", 14), Action(AtMost(15, area: "ashford"), EndOf2025));

        report.Says.ShouldStartWith("Ashford was at 14.0% in 2025");
        report.Finding.ShouldBe(ActionFinding.Met);
    }

    [Theory]
    [InlineData(14, 16.0, ActionFinding.Missed)]
    [InlineData(16, null, ActionFinding.Missed)]
    [InlineData(14, null, ActionFinding.NotYetJudgeable)]
    [InlineData(14, 13.0, ActionFinding.Met)]
    public void Has_to_work_in_every_area_that_it_was_expected_for(double kent, double? medway, ActionFinding finding)
    {
        var scene = new Scene { AsOf = new DateOnly(2026, 11, 1), AreaKeys = ["kent", "medway"] };

        var report = Judged(scene.With(Scene.Kent, "2025", kent).WithMedway(("2024", 20), ("2025", medway)), Action(AtMost(15), EndOf2025));

        report.Finding.ShouldBe(finding);
        report.Says.ShouldContain("Kent was at");
        report.Says.ShouldContain("Medway");
    }

    [Theory]
    [InlineData("9.1/b", null, "no longer holds the part 9.1/b")]
    [InlineData(null, "nowhere", "is not judged in nowhere")]
    [InlineData(null, "england", "is not judged in England")]
    public void Cannot_be_judged_once_the_framework_no_longer_has_what_it_names(string? part, string? area, string reason)
    {
        var report = Judged(In2026.WithMedway(("2025", 14)), Action(AtMost(15, area, part), EndOf2025));

        report.Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        report.Says.ShouldContain(reason, Case.Sensitive);
    }

    [Fact]
    public void A_promise_that_is_no_longer_made_cannot_be_judged() =>
        Judged(In2026, Action(AtMost(15), EndOf2025, subject: "9.7")).Says.ShouldContain("no longer holds 9.7");

    [Fact]
    public void What_was_expected_in_words_is_decided_by_what_is_recorded()
    {
        var action = Action(new ExpectedInWords("everyone has seen it"), EndOf2025);

        Judged(In2026, action).ShouldSatisfyAllConditions(
            report => report.Finding.ShouldBe(ActionFinding.NotYetJudgeable),
            report => report.Says.ShouldBe("Expected: everyone has seen it. It is past its day, and no figure decides it; the partnership has not recorded whether it was met."));
        Judged(In2026, action, Result(ActionFinding.Missed)).ShouldSatisfyAllConditions(
            report => report.Finding.ShouldBe(ActionFinding.Missed),
            report => report.Says.ShouldBe("Expected: everyone has seen it. B. Writer recorded on 1 November 2025 that this was missed: Seen by everyone."));
    }

    [Fact]
    public void The_latest_record_of_the_same_action_counts()
    {
        var action = Action(new ExpectedInWords("everyone has seen it"), EndOf2025);

        Judged(In2026, action, Result(ActionFinding.Met, day: 9), Result(ActionFinding.Missed, day: 3), Result(ActionFinding.Missed, number: 2, day: 20)).Finding.ShouldBe(ActionFinding.Met);
        Judged(In2026, action, Result(ActionFinding.NotYetJudgeable, "Half of them have")).Says.ShouldEndWith("B. Writer wrote on 1 November 2025: Half of them have.");
    }

    [Fact]
    public void A_record_does_not_overrule_a_figure()
    {
        var report = Judged(In2026.WithMedway(("2025", 16)), Action(AtMost(15), EndOf2025), Result(ActionFinding.Met, "We did it!"));

        report.Finding.ShouldBe(ActionFinding.Missed);
        report.RecordDiffers.ShouldBeTrue();
        report.Says.ShouldEndWith("B. Writer recorded it on 1 November 2025 as met: We did it! The figure decides.");
    }
}
