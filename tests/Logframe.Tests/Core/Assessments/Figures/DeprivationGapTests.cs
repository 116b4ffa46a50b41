using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Figures;

public class DeprivationGapTests
{
    private const string Quintiles = "LSOA21 deprivation quintiles within area (IMD2019)";

    [Fact]
    public void Takes_the_least_from_the_most_deprived_where_lower_is_better()
    {
        var point = Select(Groups(new Scene { Target = new GapAtMostTarget(10) })).Points.Single();

        point.Value!.Value.ShouldBe(12.7, 1e-9);
        point.Interval!.Value.Lower.ShouldBe(10.150490, 1e-6);
        point.Interval.Value.Upper.ShouldBe(15.249510, 1e-6);
        point.Calculated.ShouldBeTrue();
    }

    [Fact]
    public void Turns_the_gap_round_where_higher_is_better() =>
        Select(Groups(new Scene { Target = new GapAtMostTarget(10), Polarity = Polarity.HigherIsBetter })).Points.Single().Value!.Value.ShouldBe(-12.7, 1e-9);

    [Fact]
    public void Divides_the_most_by_the_least_deprived_for_a_ratio() =>
        Select(Groups(new Scene { Target = new RatioBelowTarget(2) })).Points.Single().Value!.Value.ShouldBe(43.9 / 31.2, 1e-12);

    [Fact]
    public void Does_not_take_the_second_most_deprived_for_the_most()
    {
        var scene = new Scene { Target = new GapAtMostTarget(10) };
        Group(scene, "Second most deprived quintile", 40);
        Group(scene, "Second least deprived quintile", 33);

        Select(scene).Fault!.Text.ShouldBe($"\"{Quintiles}\" of Fingertips 93015 for Medway does not have one most deprived and one least deprived group.");
    }

    [Fact]
    public void Asks_which_kind_of_quintile_is_meant_when_there_are_two()
    {
        var scene = Groups(new Scene { Target = new GapAtMostTarget(10) });
        Group(scene, "Most deprived quintile", 44, type: "LSOA21 deprivation quintiles in England (IMD2019)");

        var fault = Select(scene).Fault!;

        fault.Reason.ShouldBe(NotJudgedReason.SeriesNotFound);
        fault.Text.ShouldContain("several kinds of quintile");
    }

    [Fact]
    public void Says_that_the_indicator_is_not_held_by_deprivation() =>
        Select(new Scene { Target = new GapAtMostTarget(10) }.WithMedway(("2023", 31))).Fault.ShouldBe(
            new Hindrance(NotJudgedReason.NoData, "Fingertips 93015 is not held by quintile of deprivation for Medway, so no gap can be formed."));

    [Fact]
    public void Leaves_a_gap_where_one_group_is_suppressed()
    {
        var scene = Groups(new Scene { Target = new GapAtMostTarget(10) });
        Group(scene, "Most deprived quintile", 44, period: "2024");
        Group(scene, "Least deprived quintile", null, period: "2024", state: ValueState.Suppressed);

        Select(scene).Points[^1].State.ShouldBe(ValueState.Suppressed);
    }

    [Fact]
    public void Reads_a_gap_that_the_source_publishes_as_such() =>
        Select(new Scene { Target = new GapAtMostTarget(10), Means = Scene.Series with { ValueKind = ValueKind.Gap } }.WithMedway(("2023", 12.7)))
            .Points.Single().Calculated.ShouldBeFalse();

    private static Scene Groups(Scene scene)
    {
        Group(scene, "Most deprived quintile", 43.9, new ConfidenceInterval(42, 45.8));
        Group(scene, "Least deprived quintile", 31.2, new ConfidenceInterval(29.5, 32.9));
        return scene;
    }

    private static void Group(
        Scene scene,
        string name,
        double? value,
        ConfidenceInterval? interval = null,
        string period = "2023",
        string type = Quintiles,
        ValueState state = ValueState.Published)
    {
        var row = scene.Row("E06000035", period, value);
        scene.With(row with { Series = row.Series with { CategoryType = type, Category = name }, Interval95 = interval, State = state });
    }

    private static SelectedSeries Select(Scene scene) => DecidingSeries.Select(scene.Book, scene.Measure, "E06000035", "Medway");
}
