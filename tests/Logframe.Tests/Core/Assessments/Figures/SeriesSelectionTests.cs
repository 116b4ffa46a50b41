using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Figures;

public class SeriesSelectionTests
{
    [Fact]
    public void Reads_the_one_series_that_fits_in_order_of_time()
    {
        var selected = Select(new Scene().WithMedway(("2023", 11.8), ("2019", 16)));

        selected.Found.ShouldBeTrue();
        selected.Points.Select(point => (point.Period.Label, point.Value)).ShouldBe([("2019", 16), ("2023", 11.8)]);
        selected.Points[0].KnownFrom.ShouldBe(Scene.Known);
    }

    [Fact]
    public void Says_what_other_series_the_area_has_when_none_fits()
    {
        var scene = new Scene { Means = Scene.Series with { Age = "18+ yrs" } };
        scene.With(Other(scene, key => key with { Age = "19+ yrs" })).With(Other(scene, key => key with { Sex = "Female", Age = "19+ yrs" }));

        var selected = Select(scene);

        selected.Fault!.Reason.ShouldBe(NotJudgedReason.SeriesNotFound);
        selected.Fault.Text.ShouldBe("Fingertips 93015 for Medway has no series for Persons, 18+ yrs, 1 year; it has Female, 19+ yrs, 1 year; Persons, 19+ yrs, 1 year.");
    }

    [Fact]
    public void Refuses_to_choose_between_two_lengths_of_period()
    {
        var scene = new Scene { Means = Scene.Series with { PeriodMonths = null } };
        scene.WithMedway(("2021", 20.1)).With(Other(scene, key => key with { PeriodMonths = 36 }) with { PeriodLabel = "2019 - 21" });

        var selected = Select(scene);

        selected.Fault!.Reason.ShouldBe(NotJudgedReason.SeriesNotFound);
        selected.Fault.Text.ShouldContain("2 series that fit Persons, 19+ yrs: Persons, 19+ yrs, 1 year; Persons, 19+ yrs, 3 years");
    }

    [Fact]
    public void Leaves_breakdowns_aside_unless_the_measure_names_one()
    {
        var scene = new Scene();
        scene.WithMedway(("2023", 11.8)).With(Other(scene, key => key with { CategoryType = "Ethnic groups", Category = "Asian" }));

        Select(scene).Points.Single().Value.ShouldBe(11.8);
    }

    [Fact]
    public void Names_a_label_that_its_type_of_period_does_not_know()
    {
        var selected = Select(new Scene().WithMedway(("2022", 12)).With(new Scene().Row("E06000035", "2022/23", 12) with { SortKey = 1 }));

        selected.Found.ShouldBeFalse();
        selected.Fault!.Reason.ShouldBe(NotJudgedReason.UnreadablePeriod);
        selected.Fault.Text.ShouldContain("\"2022/23\" for Medway, which is no calendar period");
        selected.Points.Count.ShouldBe(1);
    }

    [Fact]
    public void Reports_an_area_without_any_row_as_no_data() =>
        Select(new Scene().With(Scene.Kent, "2023", 12)).Fault.ShouldBe(
            new Hindrance(NotJudgedReason.NoData, "Nothing of Fingertips 93015 is held for Medway."));

    [Fact]
    public void Reports_a_measure_without_an_identifier_as_having_no_source()
    {
        var fault = Select(new Scene { Means = Scene.Series with { FingertipsId = null, DataSet = "GP Patient Survey" } }).Fault!;

        fault.Reason.ShouldBe(NotJudgedReason.NoSource);
        fault.Text.ShouldBe("The framework names GP Patient Survey as the source, but no series of it that could be fetched.");
    }

    [Fact]
    public void Keeps_a_suppressed_row_without_its_value()
    {
        var scene = new Scene();
        var point = Select(scene.With(scene.Row("E06000035", "2023", 11.8) with { State = ValueState.Suppressed })).Points.Single();

        point.State.ShouldBe(ValueState.Suppressed);
        point.Value.ShouldBeNull();
    }

    [Fact]
    public void Reads_a_rate_in_the_unit_of_the_measure()
    {
        var scene = new Scene { Unit = Unit.Of("per 100000"), Means = Scene.Series with { PublishedUnit = Unit.Of("per 1000") } };

        var point = Select(scene.With(Scene.Medway, "2023", 32.5, new ConfidenceInterval(31, 34))).Points.Single();

        point.Value.ShouldBe(3250);
        point.Interval.ShouldBe(new ConfidenceInterval(3100, 3400));
    }

    private static Observation Other(Scene scene, Func<SeriesKey, SeriesKey> change)
    {
        var row = scene.Row("E06000035", "2021", 20);
        return row with { Series = change(row.Series) };
    }

    private static SelectedSeries Select(Scene scene) => SeriesSelection.Select(scene.Book, scene.Measure, "E06000035", "Medway");
}
