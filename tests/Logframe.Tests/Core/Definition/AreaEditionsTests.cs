using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Definition;

/// <summary>Series across a reorganisation of councils that was made up for these tests.</summary>
public sealed class AreaEditionsTests
{
    private const string Old = "E06000035";

    private const string New = "E06000935";

    private static readonly DateOnly Day = new(2022, 4, 1);

    private static readonly Area Renewed = Scene.Medway with { Code = New };

    [Fact]
    public void A_code_that_nothing_replaced_stands_alone()
    {
        var lineage = Table(EditionKind.Merged).Of("E10000016");

        lineage.Codes.ShouldBe(["E10000016"]);
        lineage.Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_code_is_followed_both_ways_without_a_break()
    {
        var table = Table(EditionKind.CodeChanged);

        table.Of(New).Codes.ShouldBe([New, Old]);
        table.Of(Old).Codes.ShouldBe([Old, New]);
        table.Of(New).Breaks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(EditionKind.Merged)]
    [InlineData(EditionKind.Split)]
    [InlineData(EditionKind.BoundaryChanged)]
    public void A_changed_area_starts_anew_unless_the_table_says_what_it_continues(EditionKind kind)
    {
        Table(kind).Of(New).Codes.ShouldBe([New]);
        Table(kind, continues: Old).Of(New).Codes.ShouldBe([New, Old]);
        Table(kind, continues: Old).Of(Old).Codes.ShouldBe([Old], "an area that is gone does not go on as the new one");
        Table(kind).Of(New).Breaks.ShouldHaveSingleItem().IsOfArea.ShouldBeTrue();
    }

    [Fact]
    public void Editions_of_editions_are_followed_to_the_first()
    {
        var table = new AreaEditions([Edition(EditionKind.BoundaryChanged, Old), new AreaEdition("E06000936", "Medway", [New], Day.AddYears(3), EditionKind.CodeChanged, null, "an order")]);

        table.Of("E06000936").Codes.ShouldBe(["E06000936", New, Old]);
        table.Of("E06000936").Breaks.ShouldHaveSingleItem().FirstDay.ShouldBe(Day);
    }

    [Fact]
    public void A_table_that_leads_in_a_circle_ends()
    {
        var circle = new AreaEditions([Edition(EditionKind.CodeChanged, null), new AreaEdition(Old, "Medway", [New], Day, EditionKind.CodeChanged, null, "an order")]);

        circle.Of(Old).Codes.Order().ShouldBe([Old, New]);
    }

    [Fact]
    public void Under_another_code_the_series_goes_on_and_is_judged()
    {
        var area = Judge(Table(EditionKind.CodeChanged), Renewed, (Old, "2021", 13.5), (Old, "2022", 12.5), (New, "2023", 11.8));

        area.Verdict.ShouldBe(Verdict.OnCourse);
        area.Points.Select(point => point.Period.Label).ShouldBe(["2021", "2022", "2023"]);
        area.Previous!.Period.Label.ShouldBe("2022");
    }

    [Fact]
    public void A_definition_that_still_names_the_old_code_gets_the_figures_of_the_new_one() =>
        Judge(Table(EditionKind.CodeChanged), Scene.Medway, (Old, "2022", 12.5), (New, "2023", 11.8)).Current!.Period.Label.ShouldBe("2023");

    [Fact]
    public void Without_the_table_nothing_is_followed() =>
        Judge(AreaEditions.None, Renewed, (Old, "2022", 12.5), (New, "2023", 11.8)).Points.ShouldHaveSingleItem();

    [Fact]
    public void A_figure_that_the_new_code_has_of_its_own_goes_before_that_of_the_old()
    {
        var area = Judge(Table(EditionKind.CodeChanged), Renewed, (Old, "2022", 12.5), (New, "2022", 12.7), (New, "2023", 11.8));

        area.Points.Select(point => point.Value).ShouldBe([12.7, 11.8]);
    }

    [Fact]
    public void Across_a_changed_boundary_nothing_is_judged_and_the_reason_is_said()
    {
        var area = Judge(Table(EditionKind.BoundaryChanged, continues: Old), Renewed, (Old, "2021", 13.5), (New, "2022", 12.4), (New, "2023", 11.8));

        area.Verdict.ShouldBe(Verdict.CannotBeJudged);
        area.Reason.ShouldBe(NotJudgedReason.AreaChanged);
        area.Sentence.ShouldContain("The area changed on 1 April 2022 (Medway: the boundary moved), after the baseline of 2019");
        area.Points.Count.ShouldBe(3);
        area.Breaks.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_baseline_agreed_for_the_new_area_is_judged_again()
    {
        var scene = new Scene { Baseline = Scene.Started("2022", 12.5), Means = Scene.Series with { PeriodType = Logframe.Core.Observations.PeriodType.Calendar } };

        Judge(scene, Table(EditionKind.BoundaryChanged, continues: Old), Renewed, (Old, "2021", 13.5), (New, "2022", 12.5), (New, "2023", 10)).Verdict.ShouldBe(Verdict.OnCourse);
    }

    [Fact]
    public void Direction_and_trend_do_not_straddle_a_changed_boundary()
    {
        var target = new TrendReversalTarget(Reversal.Halt);
        (string, string, double)[] figures = [.. Enumerable.Range(2016, 6).Select(year => (Old, $"{year}", 10.0 + year - 2016)), (New, "2022", 5)];

        var broken = Judge(new Scene { Target = target, Baseline = null }, Table(EditionKind.BoundaryChanged, continues: Old), Renewed, figures);

        broken.Direction.ShouldBe(DirectionOfTravel.CannotCompare);
        broken.Reason.ShouldBe(NotJudgedReason.TooFewPoints);
    }

    [Fact]
    public void A_combined_area_breaks_where_one_of_its_parts_does() =>
        Table(EditionKind.BoundaryChanged).BreaksOf(Framework(new Scene(), Table(EditionKind.BoundaryChanged), Renewed), Scene.Together).ShouldHaveSingleItem();

    [Fact]
    public void Check_warns_of_an_area_that_is_gone_and_of_a_baseline_from_before()
    {
        FrameworkLint.Check(Framework(new Scene(), Table(EditionKind.Merged), Scene.Medway)).Select(finding => finding.Path).ShouldContain("areas.medway.code");
        FrameworkLint.Check(Framework(new Scene(), Table(EditionKind.Merged), Renewed))
            .ShouldContain(finding => finding.Path == "indicators[9.1].measures[1].baseline" && finding.Message.Contains("until a baseline of the new area is agreed", StringComparison.Ordinal));
        FrameworkLint.Check(Framework(new Scene(), Table(EditionKind.CodeChanged), Scene.Medway))
            .ShouldContain(finding => finding.Path == "areas.medway.code" && finding.Severity == FaultSeverity.Note);
    }

    [Fact]
    public void Check_refuses_an_area_that_replaces_one_begun_later()
    {
        var table = new AreaEditions([Edition(EditionKind.Merged, null), new AreaEdition("E06000936", "Medway", [New], Day.AddYears(-1), EditionKind.CodeChanged, null, "an order")]);

        FrameworkLint.Check(Framework(new Scene(), table, Scene.Medway)).ShouldContain(finding => finding.Severity == FaultSeverity.Error && finding.Path == "editions[2].first-day");
    }

    private static AreaEdition Edition(EditionKind kind, string? continues) => new(New, "Medway", [Old], Day, kind, continues, "an order made up for the tests");

    private static AreaEditions Table(EditionKind kind, string? continues = null) => new([Edition(kind, continues)]);

    private static AreaAssessment Judge(AreaEditions table, Area medway, params (string Code, string Period, double Value)[] figures) =>
        Judge(new Scene(), table, medway, figures);

    private static AreaAssessment Judge(Scene scene, AreaEditions table, Area medway, params (string Code, string Period, double Value)[] figures)
    {
        foreach (var (code, period, value) in figures)
        {
            scene.With(scene.Row(code, period, value));
        }

        return Assessor.Assess(Framework(scene, table, medway), scene.Book, scene.AsOf, Scene.Known).Indicators.Single().Carrier.Carrier;
    }

    private static LogicalFramework Framework(Scene scene, AreaEditions table, Area medway) => scene.Framework with
    {
        Editions = table,
        Areas = [.. scene.Framework.Areas.Select(area => area.Key == medway.Key ? medway : area)],
    };
}
