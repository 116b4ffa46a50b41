using Logframe.Core.Assessments;
using Logframe.Core.Reviews.Since;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Reviews.Since;

/// <summary>Figures that are others now than they were known to be.</summary>
public class HistoryRevisionsTests
{
    private static FrameworkAssessment Judged(Scene scene) => Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known);

    private static IReadOnlyList<string> Revisions(Scene then, Scene now) => [.. HistoryRevisions.Between(Judged(then), Judged(now)).Select(figure => figure.Says)];

    private static Scene Medway(params (string, double?)[] figures) => new Scene().WithMedway(figures);

    [Fact]
    public void A_value_that_is_another_one_is_shown_beside_the_one_known_then() =>
        Revisions(Medway(("2021", 12), ("2022", 11)), Medway(("2021", 12.4), ("2022", 11))).ShouldBe(["2021 in Medway: 12.0% as then known, 12.4% as now known."]);

    [Fact]
    public void A_small_revision_is_printed_so_that_it_can_be_seen() =>
        Revisions(Medway(("2021", 12)), Medway(("2021", 12.04))).ShouldBe(["2021 in Medway: 12.00% as then known, 12.04% as now known."]);

    [Fact]
    public void A_figure_that_was_withdrawn_or_added_to_the_past_is_one() =>
        Revisions(Medway(("2020", 13), ("2022", 11)), Medway(("2021", 12), ("2022", 11))).ShouldBe(
            ["2020 in Medway: 13.0% as then known, withdrawn since.", "2021 in Medway: nothing was known then, 12.0% as now known."]);

    [Fact]
    public void A_value_that_is_no_longer_given_is_one() =>
        Revisions(Medway(("2021", 12), ("2022", 11)), Medway(("2021", null), ("2022", 11))).ShouldBe(["2021 in Medway: 12.0% as then known, no value as now known."]);

    [Fact]
    public void A_new_period_is_none() => Revisions(Medway(("2021", 12)), Medway(("2021", 12), ("2022", 11))).ShouldBeEmpty();

    [Fact]
    public void The_same_figures_are_none() => Revisions(Medway(("2021", 12)), Medway(("2021", 12.000000000001))).ShouldBeEmpty();

    [Fact]
    public void Each_area_has_its_own()
    {
        Scene Both(double kent, double medway) => new Scene { AreaKeys = ["kent", "medway"] }.With(Scene.Kent, "2021", kent).With(Scene.Medway, "2021", medway);

        HistoryRevisions.Between(Judged(Both(10, 12)), Judged(Both(11, 12.5))).Select(figure => (figure.Code, figure.Area.Key, figure.By)).ShouldBe([("9.1", "kent", 1), ("9.1", "medway", 0.5)]);
    }

    [Fact]
    public void Another_series_is_no_revision()
    {
        var other = new Scene { Means = Scene.Series with { Sex = "Female" } };

        Revisions(Medway(("2021", 12)), other.WithMedway(("2021", 14))).ShouldBeEmpty();
        Judged(other).Indicators.Single().Carrier.Carrier.Points.ShouldNotBeEmpty();
    }
}
