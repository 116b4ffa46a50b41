using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Figures;

public class AreaFiguresTests
{
    [Fact]
    public void Takes_the_value_published_for_the_area_itself()
    {
        var figures = Of(new Scene().WithMedway(("2023", 11.8)), Scene.Medway);

        figures.Route.ShouldBe(AreaRoute.Published);
        figures.Series.ShouldBe("Fingertips 93015 (Persons, 19+ yrs, 1 year)");
    }

    [Fact]
    public void Takes_the_boards_value_for_both_councils_where_it_counts_the_same_people()
    {
        var figures = Of(Counted(new Scene { Means = Scene.Series with { BoardCountsResidents = true } }).With(Scene.Board, "2023", 14.2), Scene.Together);

        figures.Route.ShouldBe(AreaRoute.BoardPublished);
        figures.Points.Single().Value.ShouldBe(14.2);
    }

    [Fact]
    public void Leaves_the_boards_value_aside_where_it_counts_other_people() =>
        Of(Counted(new Scene()).With(Scene.Board, "2023", 14.2), Scene.Together).Route.ShouldBe(AreaRoute.Combined);

    [Fact]
    public void Adds_the_counts_of_both_councils_with_a_score_interval()
    {
        var point = Of(Counted(new Scene()), Scene.Together).Points.Single();

        point.Value!.Value.ShouldBe(14.181347150259068, 1e-12);
        point.Interval!.Value.Lower.ShouldBe(13.696298000706445, 1e-9);
        point.Interval.Value.Upper.ShouldBe(14.68065210275418, 1e-9);
        (point.Count, point.Denominator, point.Calculated).ShouldBe((2737, 19300, true));
    }

    [Fact]
    public void Leaves_a_gap_where_only_one_council_has_a_figure()
    {
        var figures = Of(Counted(new Scene()).With(Scene.Medway, "2024", 15, null, 500, 3400), Scene.Together);

        figures.Points.Select(point => (point.Period.Label, point.State)).ShouldBe([("2023", ValueState.Published), ("2024", ValueState.Missing)]);
        figures.Points[1].Note.ShouldBe("There is no figure for Kent.");
    }

    [Fact]
    public void Hides_the_sum_where_one_part_is_suppressed()
    {
        var scene = Counted(new Scene()).With(Scene.Kent, "2024", 13, null, 2000, 15000);
        var figures = Of(scene.With(scene.Row("E06000035", "2024", null) with { State = ValueState.Suppressed }), Scene.Together);

        figures.Points[^1].State.ShouldBe(ValueState.Suppressed);
        figures.Points[^1].Value.ShouldBeNull();
    }

    [Fact]
    public void Says_when_a_count_was_worked_back_from_its_value() =>
        Of(new Scene().With(Scene.Kent, "2023", 20, null, null, 5843).With(Scene.Medway, "2023", 23, null, null, 480), Scene.Together)
            .Combination!.CountsDerived.ShouldBeTrue();

    [Fact]
    public void Does_not_combine_values_without_counts()
    {
        var figures = Of(new Scene().With(Scene.Kent, "2023", 20).With(Scene.Medway, "2023", 23), Scene.Together);

        figures.Route.ShouldBeNull();
        figures.Fault!.Reason.ShouldBe(NotJudgedReason.OnlyApproximate);
        figures.Fault.Text.ShouldBe("The figures of Kent and Medway cannot be added up exactly to one for Kent and Medway, and an approximation has not been accepted.");
    }

    [Fact]
    public void Approximates_only_where_the_owner_accepts_it()
    {
        Scene Rates(bool accepts) => new Scene { AcceptsApproximation = accepts, Means = Scene.Series with { ValueKind = ValueKind.DirectlyStandardisedRate } }
            .With(Scene.Kent, "2023", 500, new ConfidenceInterval(490, 510), null, 1_500_000)
            .With(Scene.Medway, "2023", 420, new ConfidenceInterval(400, 440), null, 280_000);

        Of(Rates(false), Scene.Together).Fault!.Reason.ShouldBe(NotJudgedReason.OnlyApproximate);
        var accepted = Of(Rates(true), Scene.Together);
        accepted.Route.ShouldBe(AreaRoute.Approximated);
        accepted.Points.Single().Value!.Value.ShouldBe(487.4157303370786, 1e-9);
        accepted.Points.Single().Interval!.Value.Lower.ShouldBe(478.42064828780883, 1e-9);
    }

    [Fact]
    public void Leaves_a_gap_where_the_counts_contradict_each_other()
    {
        var figures = Of(Counted(new Scene()).With(Scene.Kent, "2024", 10, null, 900, 200).With(Scene.Medway, "2024", 10, null, 10, 100), Scene.Together);

        figures.Points[^1].Value.ShouldBeNull();
        figures.Points[^1].Note.ShouldNotBeNull().ShouldContain("larger than its denominator");
    }

    [Fact]
    public void Names_the_council_whose_series_is_missing() =>
        Of(new Scene().With(Scene.Medway, "2023", 23), Scene.Together).Fault.ShouldBe(
            new Hindrance(NotJudgedReason.NoData, "Nothing of Fingertips 93015 is held for Kent."));

    private static Scene Counted(Scene scene) => scene
        .With(Scene.Kent, "2023", 13.8003, null, 2173, 15746)
        .With(Scene.Medway, "2023", 15.8694, null, 564, 3554);

    private static AreaFigures Of(Scene scene, Area area) => AreaFigures.Of(scene.Framework, scene.Measure, area, scene.Book);
}
