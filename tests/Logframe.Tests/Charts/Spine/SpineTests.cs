using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Spine;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Charts.Spine;

/// <summary>The judged promises of a level beside what their figures are held against.</summary>
public sealed class SpineTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    [Fact]
    public void Has_every_judged_promise_once_with_or_without_a_place()
    {
        foreach (var level in materials.Shipped.Whole.Outcomes)
        {
            var judged = level.Indicators.Where(indicator => indicator.Verdict != Verdict.CannotBeJudged).Select(indicator => $"{indicator.Indicator.Code} {indicator.Indicator.Title}").ToList();
            var chart = SpineBuilder.Of(materials.Shipped.Whole, level).SingleOrDefault();

            (chart is null ? [] : chart.Rows.Select(row => row.Label).Concat(chart.Unplaced.Select(one => one.Label))).ShouldBe(judged, ignoreOrder: true);
        }
    }

    [Fact]
    public void Places_figures_to_the_right_when_they_are_better_than_what_they_are_held_against()
    {
        foreach (var row in Charts.SelectMany(chart => chart.Rows))
        {
            (row.Now.Percent >= 0).ShouldBe(row.Verdict is Verdict.Achieved or Verdict.OnCourse, row.Label);
        }
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, LevelOperator.AtMost, 25)]
    [InlineData(Polarity.HigherIsBetter, LevelOperator.AtLeast, -25)]
    public void Measures_every_figure_in_percent_of_what_it_is_held_against(Polarity polarity, LevelOperator way, double percent)
    {
        var scene = new Scene { Polarity = polarity, Target = new LevelTarget(way, 8, null), Baseline = null }.WithMedway(("2023", 6));
        var indicator = Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known).Indicators.Single();

        var position = RelativePosition.Of(indicator).ShouldNotBeNull();

        position.PercentOf(6).ShouldBe(percent, 1e-9);
        position.PercentOf(6).ShouldBe(position.Percent, 1e-9);
        position.PercentOf(8).ShouldBe(0);
    }

    [Fact]
    public void Calls_the_target_that_is_met_ahead_of_its_day_what_the_figure_is_held_against_and_not_needed_now()
    {
        // 12% is needed for 2023, and 8% by 2027; 7% meets the target, which it is judged by.
        var scene = new Scene().WithMedway(("2023", 7));
        var framework = Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known);

        var chart = SpineBuilder.Of(framework, framework.Outcomes.Single()).Single();

        chart.Table.Rows.Single()[chart.Table.Columns.ToList().IndexOf("Held against")].Text.ShouldBe("8.0%");
        chart.Table.Columns.ShouldNotContain(column => column.Contains("needed", StringComparison.OrdinalIgnoreCase));
        chart.LongDescription.Replace("the needed path", "", StringComparison.Ordinal).ShouldNotContain("needed");
        chart.Sentence.ShouldBe("Beside what it is held against, the one promise shown, 9.1 A thing, is 12.5% better.");
    }

    [Fact]
    public void Tells_a_figure_from_what_it_is_held_against_by_as_many_decimals_as_it_takes()
    {
        var scene = new Scene().WithMedway(("2023", 12.002));
        var framework = Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known);

        var chart = SpineBuilder.Of(framework, framework.Outcomes.Single()).Single();

        var row = chart.Table.Columns.Zip(chart.Table.Rows.Single(), (column, cell) => (column, cell.Text)).ToDictionary();
        row["Now"].ShouldBe("12.002%");
        row["Held against"].ShouldBe("12.000%");
        row["Better by"].ShouldBe("-0.02%");
        chart.Sentence.ShouldContain("0.02% worse");
    }

    [Fact]
    public void Draws_every_figure_that_the_table_has()
    {
        var chart = Charts.Single(chart => chart.Name == "3-spine");

        foreach (var look in Looks.All)
        {
            var drawn = chart.Draw(look.LayoutSize).Marks.OfType<FigureMark>().Where(mark => mark.Figure.At.Count == 1).ToLookup(mark => mark.Figure.Series, mark => (mark.Figure.At[0], mark.Figure.Values[0]));
            foreach (var series in new[] { "Now", "Target", "Floor", "Baseline", "England" })
            {
                var column = chart.Table.Columns.ToList().IndexOf(series);
                drawn[series].ShouldBe(chart.Table.Rows.Where(row => row[column].Number is not null).Select(row => (row[0].Text, row[column].Number!.Value)), Looks.NameOf(look));
            }
        }
    }

    [Fact]
    public void Points_outwards_where_a_figure_lies_beyond_the_scale()
    {
        var chart = Charts[0];
        var far = chart.Rows[0] with { Figures = [.. chart.Rows[0].Figures.Select(figure => figure.Element == SpineElement.Now ? figure with { Percent = -300 } : figure)] };
        var marks = (chart with { Rows = [far] }).Draw(ChartSize.Page).Marks;

        var arrow = marks.OfType<FigureMark>().Single(mark => mark.Figure.Series == "Now").Mark.ShouldBeOfType<PolygonMark>();
        arrow.Points[0].X.ShouldBe(arrow.Points.Min(point => point.X));
        SpineWords.Notes([far], 0).ShouldContain(note => note.StartsWith("An arrow at the edge", StringComparison.Ordinal));
        SpineWords.Notes(chart.Rows, 0).ShouldNotContain(note => note.StartsWith("An arrow at the edge", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-20.0, -8.0, "All 2 promises shown are worse than what they are held against; furthest behind is a, 20.0% worse, and nearest to it b, 8.0% worse.")]
    [InlineData(-20.0, 3.0, "1 of the 2 promises shown is worse than what it is held against; furthest behind is a, 20.0% worse, and furthest ahead b, 3.0% better.")]
    [InlineData(0.0, 3.0, "None of the 2 promises shown is worse than what it is held against; nearest to it is a, just at it, and furthest ahead b, 3.0% better.")]
    public void Says_how_many_are_worse_and_names_the_outermost(double first, double second, string sentence) =>
        SpineWords.Sentence([Row("a", first), Row("b", second)]).ShouldBe(sentence);

    private static SpineRow Row(string label, double percent) => new(label, "Medway, 2023", Verdict.Short, "8%", 8, null, [new SpineFigure(SpineElement.Now, 9, "9%", percent)]);

    private IReadOnlyList<SpineChart> Charts => [.. ChartKinds.Find("spine")!.All(materials.Shipped).Cast<SpineChart>()];
}
