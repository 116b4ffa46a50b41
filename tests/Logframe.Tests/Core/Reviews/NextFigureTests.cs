using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Reviews;

/// <summary>When the next figure can be expected, on a yearly series published a year after its period ends.</summary>
public sealed class NextFigureTests
{
    [Fact]
    public void Is_the_period_after_the_latest_with_the_usual_time_to_its_publication() =>
        Expected(new Scene().WithMedway(("2022", 12), ("2023", 11))).ShouldBe(("2024", new DateOnly(2025, 12, 31)));

    [Fact]
    public void Is_counted_from_a_latest_figure_without_a_value_too() =>
        Expected(new Scene().WithMedway(("2022", 12), ("2023", null))).ShouldBe(("2024", new DateOnly(2025, 12, 31)));

    [Fact]
    public void Is_counted_from_the_baseline_where_that_is_later_or_nothing_else_is_known()
    {
        Expected(new Scene { Baseline = Scene.Started("2023", 16) }).ShouldBe(("2024", new DateOnly(2025, 12, 31)));
        Expected(new Scene { Baseline = Scene.Started("2023", 16) }.WithMedway(("2020", 12))).ShouldBe(("2024", new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void Is_unknown_where_nothing_says_how_often_or_how_late_the_source_publishes()
    {
        Expected(new Scene { Means = Scene.Series with { Cycle = ReleaseCycle.Irregular } }.WithMedway(("2023", 11))).ShouldBeNull();
        Expected(new Scene { Means = Scene.Series with { PublicationLagMonths = null } }.WithMedway(("2023", 11))).ShouldBeNull();
        Expected(new Scene { Baseline = null }).ShouldBeNull();
    }

    private static (string Period, DateOnly Due)? Expected(Scene scene) =>
        NextFigure.Of(scene.Measure, scene.InMedway) is { } next ? (next.Period.Label, next.Due) : null;
}
