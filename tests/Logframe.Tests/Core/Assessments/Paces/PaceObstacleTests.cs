using Logframe.Core.Assessments.Paces;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Paces;

/// <summary>When no pace leads from a figure to a level, because the two cannot be compared.</summary>
public class PaceObstacleTests
{
    private static readonly Deadline Day = new("2027", new DateOnly(2027, 12, 31));

    [Fact]
    public void A_figure_older_than_the_baseline_leads_to_no_agreed_target() =>
        Between(new Scene().WithMedway(("2018", 7)), isAgreed: true).ShouldStartWith("Too early: the latest figure, of 2018, is older than the baseline of 2019.");

    [Fact]
    public void A_level_of_the_asker_needs_no_baseline() => Between(new Scene().WithMedway(("2018", 7)), isAgreed: false).ShouldBeNull();

    [Fact]
    public void A_suppressed_figure_leads_nowhere()
    {
        var scene = new Scene().WithMedway(("2022", 13));
        scene.With(scene.Row("E06000035", "2023", null) with { State = ValueState.Suppressed });

        Between(scene, isAgreed: true).ShouldStartWith("The figure for 2023 is suppressed");
    }

    [Fact]
    public void An_older_figure_that_is_asked_for_must_not_be_older_than_the_baseline()
    {
        var scene = new Scene().WithMedway(("2018", 17), ("2020", 15), ("2023", 13));

        Between(scene, isAgreed: true, from: "2018").ShouldBe("the figure of 2018 is older than the baseline of 2019, beside which the target was agreed.");
        Between(scene, isAgreed: true, from: "2020").ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_change_of_method_on_the_way_is_not_crossed(bool isAgreed)
    {
        var scene = new Scene { Breaks = [new MethodBreak(new(2024, 1, 1), "new survey")], Baseline = isAgreed ? Scene.Started("2019", 16) : null }.WithMedway(("2023", 13));

        Between(scene, isAgreed).ShouldBe("The method changed on 1 January 2024 (new survey), so the figure of 2023 says nothing of how far it is to the level.");
    }

    [Fact]
    public void A_change_of_method_since_the_baseline_parts_the_figure_from_the_agreed_target_alone()
    {
        var scene = new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }.WithMedway(("2021", 14), ("2023", 13));

        Between(scene, isAgreed: true).ShouldStartWith("The method changed on 1 January 2021 (new survey), after the baseline of 2019");
        Between(scene, isAgreed: true, from: "2021").ShouldBe("The method changed on 1 January 2021 (new survey), after the baseline of 2019, beside which the target was agreed.");
        Between(scene, isAgreed: false).ShouldBeNull();
    }

    [Fact]
    public void Nothing_stands_between_a_later_figure_and_the_target() => Between(new Scene().WithMedway(("2023", 13)), isAgreed: true).ShouldBeNull();

    [Fact]
    public void A_stale_figure_still_leads_to_it() => Between(new Scene { AsOf = new(2026, 6, 1) }.WithMedway(("2023", 13)), isAgreed: true).ShouldBeNull();

    private static string? Between(Scene scene, bool isAgreed, string? from = null)
    {
        var area = scene.InMedway;
        return PaceObstacle.Between(scene.Measure, area, from is null ? area.Current! : area.Points.Single(point => point.Period.Label == from), Day, isAgreed);
    }
}
