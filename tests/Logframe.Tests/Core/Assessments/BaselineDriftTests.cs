using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments;

/// <summary>The baseline of 16% in 2019 is agreed; what is published for 2019 may be another figure by now.</summary>
public sealed class BaselineDriftTests
{
    [Fact]
    public void A_figure_that_reads_the_same_changes_nothing() =>
        Say(new Scene().WithMedway(("2019", 16.04), ("2023", 11.8))).ShouldBe("The agreed baseline is 16% (2019); the figure published now reads the same.");

    [Fact]
    public void A_revised_figure_is_told_with_the_verdict_that_it_would_give()
    {
        var area = new Scene().WithMedway(("2019", 14), ("2023", 11.8)).InMedway;

        area.Verdict.ShouldBe(Verdict.OnCourse);
        area.Path!.FromValue.ShouldBe(16, "the agreed figure stays");
        area.Drift!.VerdictOnPublished.ShouldBe(Verdict.Short);
        area.Drift.Difference.ShouldBe(-2, 1e-9);
        Say(area).ShouldBe("The agreed baseline is 16% (2019); 14.0% is published now, 2 percentage points lower. On that figure the verdict would be ◆ Short instead of ● On course.");
    }

    [Fact]
    public void A_target_that_is_a_change_from_the_baseline_would_move_with_it() =>
        Say(new Scene { Target = new ChangePointsTarget(-8) }.WithMedway(("2019", 17), ("2023", 11.8)))
            .ShouldBe("The agreed baseline is 16% (2019); 17.0% is published now, 1 percentage point higher. On that figure the verdict would be the same, the target 9.0%.");

    [Fact]
    public void Without_a_published_figure_there_is_nothing_to_set_beside_it() =>
        new Scene().WithMedway(("2023", 11.8)).InMedway.Drift.ShouldBeNull();

    [Fact]
    public void A_baseline_agreed_for_other_areas_together_is_not_held_against_one_of_them()
    {
        var scene = new Scene { AreaKeys = ["km"] }.WithMedway(("2019", 14), ("2023", 11.8));

        scene.InMedway.Drift.ShouldBeNull();
    }

    private static string Say(Scene scene) => Say(scene.InMedway);

    private static string Say(AreaAssessment area) => area.Drift!.Say(new Scene().Measure, area.Area);
}
