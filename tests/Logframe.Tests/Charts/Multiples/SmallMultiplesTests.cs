using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Multiples;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Charts.Multiples;

/// <summary>One measure over time in many areas.</summary>
public sealed class SmallMultiplesTests
{
    [Fact]
    public void Has_a_plot_for_each_area_with_figures_in_the_order_of_the_framework()
    {
        var chart = Chart(Figures());

        chart.Panels.Select(panel => panel.Area).ShouldBe(["Kent", "Medway"]);
        chart.LongDescription.ShouldContain("Nothing is published for Ashford.");
    }

    [Fact]
    public void Says_how_many_areas_move_which_way_and_how_many_have_reached_the_target() =>
        Chart(Figures()).Sentence.ShouldBe("Of 2 areas the latest value is improving in 1, worsening in 1; the target (8% or less) is reached in 1, and 1 is off course.");

    [Fact]
    public void Draws_all_plots_on_the_same_axes()
    {
        var lines = Lines(Chart(Figures()), "England").ToList();

        lines.Count.ShouldBe(2);
        lines[0].Bounds.Height.ShouldBe(lines[1].Bounds.Height, 1e-9);
        lines[0].Bounds.Width.ShouldBe(lines[1].Bounds.Width, 1e-9);
        lines[0].Bounds.Top.ShouldBe(lines[1].Bounds.Top, 1e-9);
    }

    [Fact]
    public void Breaks_a_line_at_a_gap_and_names_what_is_hidden()
    {
        var scene = Figures().With(Figures().Row(Scene.Kent.Code!, "2024", null) with { State = ValueState.Suppressed }).With(Scene.Kent, "2025", 6);
        var chart = Chart(scene);

        Lines(chart, "Kent").Select(line => line.Figure.At.Count).ShouldBe([3, 1]);
        chart.Table.Rows.Single(row => row[0].Text == "2025").Select(cell => cell.Text).ShouldBe(["2025", "6.0%", "none", "none"]);
    }

    [Fact]
    public void Draws_every_figure_that_the_table_has()
    {
        var chart = Chart(Figures());

        foreach (var (area, column) in chart.Table.Columns.Skip(1).Select((area, i) => (area, i + 1)))
        {
            var drawn = Lines(chart, area).First().Figure;
            drawn.At.Zip(drawn.Values).ShouldBe(chart.Table.Rows.Where(row => row[column].Number is not null).Select(row => (row[0].Text, row[column].Number!.Value)));
        }
    }

    [Theory]
    [InlineData(1000, 1, 4)]
    [InlineData(540, 1, 2)]
    [InlineData(540, 2, 1)]
    public void Puts_as_many_plots_beside_each_other_as_have_room(double width, double textScale, int columns)
    {
        var size = width == 1000 ? ChartSize.Page : ChartSize.Narrow;

        PanelGrid.Of(15, 50, size.ForText(textScale)).Columns.ShouldBe(columns);
    }

    [Fact]
    public void Makes_no_chart_of_a_single_period() =>
        Charts(new Scene { AreaKeys = ["km"] }.With(Scene.Kent, "2023", 7).With(Scene.Medway, "2023", 15)).ShouldBeEmpty();

    private static Scene Figures() => new Scene { AreaKeys = ["km"] }
        .With(Scene.Kent, "2021", 9).With(Scene.Kent, "2022", 8).With(Scene.Kent, "2023", 7)
        .With(Scene.Medway, "2021", 13).With(Scene.Medway, "2022", 14).With(Scene.Medway, "2023", 15)
        .With(Scene.England, "2021", 12).With(Scene.England, "2022", 11).With(Scene.England, "2023", 10.5);

    private static IEnumerable<FigureMark> Lines(SmallMultiplesChart chart, string series) =>
        chart.Draw(ChartSize.Page).Marks.OfType<FigureMark>().Where(mark => mark.Figure.Series == series);

    private static SmallMultiplesChart Chart(Scene scene) => Charts(scene).ShouldHaveSingleItem();

    private static List<SmallMultiplesChart> Charts(Scene scene)
    {
        var judged = Assessor.AssessByArea(scene.Framework, scene.Book, scene.AsOf, Scene.Known);
        return [.. SmallMultiplesBuilder.Of(judged, judged.Whole.Indicators.Single())];
    }
}
