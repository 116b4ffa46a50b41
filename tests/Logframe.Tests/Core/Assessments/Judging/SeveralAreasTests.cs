using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>16% in 2019 to 8% or less in 2027, so that 12% is needed by 2023 and 13.6% is the floor there.</summary>
public class SeveralAreasTests
{
    [Fact]
    public void Each_named_area_must_hold()
    {
        var judged = new Scene { AreaKeys = ["kent", "medway"] }.With(Scene.Kent, "2023", 11).With(Scene.Medway, "2023", 13).Judged;

        judged.Verdict.ShouldBe(Verdict.Short);
        judged.Carrier.Area.ShouldBe(Scene.Medway);
        judged.JudgedSeparately.ShouldBeFalse();
    }

    [Fact]
    public void A_missing_area_withholds_the_verdict_and_is_named()
    {
        var judged = new Scene { AreaKeys = ["kent", "medway"] }.With(Scene.Medway, "2023", 11).Judged;

        judged.Verdict.ShouldBe(Verdict.CannotBeJudged);
        judged.Reason.ShouldBe(NotJudgedReason.AreaMissing);
        judged.ReasonText!.ShouldStartWith("Kent cannot be judged: Nothing of Fingertips 93015 is held for Kent.");
    }

    [Fact]
    public void An_area_off_course_decides_whatever_is_missing_elsewhere()
    {
        var judged = new Scene { AreaKeys = ["kent", "medway"] }.With(Scene.Medway, "2023", 15).Judged;

        judged.Verdict.ShouldBe(Verdict.OffCourse);
        judged.Sentence.ShouldBe("Medway was at 15.0% in 2023; it should have been at 12.0% by then to reach 8% or less by December 2027. Kent cannot be judged.");
    }

    [Fact]
    public void Judges_the_areas_together_on_their_counts()
    {
        var judged = Together(kent: 11, medway: 15, denominator: 1000).Judged;

        judged.JudgedSeparately.ShouldBeFalse();
        judged.Verdict.ShouldBe(Verdict.Short, "(110 + 150) / 2000 = 13%");
        judged.Carrier.Route.ShouldBe(AreaRoute.Combined);
        judged.Sentence.ShouldStartWith("Kent and Medway together were at 13.0% in 2023; they should have been at 12.0% by then");
    }

    [Fact]
    public void Judges_each_area_where_no_figure_covers_both_and_lets_the_worse_decide()
    {
        var judged = Together(kent: 11, medway: 15, denominator: null).Judged;

        judged.JudgedSeparately.ShouldBeTrue();
        judged.Verdict.ShouldBe(Verdict.OffCourse);
        judged.Carrier.Area.ShouldBe(Scene.Medway);
        judged.Areas.ShouldAllBe(area => area.Flags.Contains("judged_separately"));
    }

    [Fact]
    public void Names_the_missing_area_of_a_promise_judged_separately()
    {
        var judged = new Scene { AreaKeys = ["km"] }.With(Scene.Medway, "2023", 11).Judged;

        judged.JudgedSeparately.ShouldBeTrue();
        judged.Reason.ShouldBe(NotJudgedReason.AreaMissing);
        judged.ReasonText!.ShouldContain("Kent cannot be judged: Nothing of Fingertips 93015 is held for Kent.");
    }

    [Fact]
    public void Prefers_the_newer_figures_of_the_areas_to_a_sum_that_is_too_old()
    {
        var scene = new Scene { AreaKeys = ["km"] }
            .With(Scene.Kent, "2018", 16, null, 160, 1000)
            .With(Scene.Medway, "2018", 16, null, 160, 1000)
            .With(Scene.Medway, "2023", 15);

        scene.Judged.JudgedSeparately.ShouldBeTrue();
        scene.Judged.Verdict.ShouldBe(Verdict.OffCourse);
    }

    [Fact]
    public void Keeps_the_sum_while_it_can_be_judged() =>
        Together(kent: 11, medway: 11, denominator: 1000).With(Scene.Medway, "2024", 15).Judged.JudgedSeparately.ShouldBeFalse();

    [Fact]
    public void Does_not_part_the_areas_where_their_own_figures_are_no_newer()
    {
        var scene = new Scene { AreaKeys = ["km"], Target = new ChangePointsTarget(-4), Baseline = null }
            .With(Scene.Kent, "2023", 11, null, 110, 1000)
            .With(Scene.Medway, "2023", 15, null, 150, 1000);

        scene.Judged.JudgedSeparately.ShouldBeFalse();
        scene.Judged.Reason.ShouldBe(NotJudgedReason.NoBaseline);
    }

    [Fact]
    public void Reports_one_absence_where_nothing_is_held_for_any_area()
    {
        var judged = new Scene { AreaKeys = ["km"] }.Judged;

        judged.JudgedSeparately.ShouldBeFalse();
        judged.Reason.ShouldBe(NotJudgedReason.NoData);
        judged.Areas.Single().Area.ShouldBe(Scene.Together);
    }

    [Fact]
    public void Does_not_forget_a_stale_sum_that_was_off_course_when_newer_figures_of_one_area_are_better()
    {
        var scene = new Scene { AreaKeys = ["km"], AsOf = new(2026, 4, 1) }
            .With(Scene.Kent, "2022", 11, null, 110, 1000)
            .With(Scene.Medway, "2022", 21, null, 210, 1000)
            .With(Scene.Medway, "2024", 8);

        scene.Judged.Areas.Select(area => area.UnderlyingVerdict).ShouldBe([Verdict.OnCourse, Verdict.Achieved]);
        scene.Judged.Verdict.ShouldBe(Verdict.CannotBeJudged);
        scene.Judged.UnderlyingVerdict.ShouldBe(Verdict.OffCourse);
    }

    private static Scene Together(double kent, double medway, double? denominator) => new Scene { AreaKeys = ["km"] }
        .With(Scene.Kent, "2023", kent, null, kent * denominator / 100, denominator)
        .With(Scene.Medway, "2023", medway, null, medway * denominator / 100, denominator);
}
