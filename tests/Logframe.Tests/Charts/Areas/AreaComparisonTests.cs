using Logframe.Charts.Areas;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Charts.Areas;

/// <summary>One measure in many areas, from the best to the worst.</summary>
public sealed class AreaComparisonTests
{
    [Fact]
    public void Orders_areas_from_the_best_to_the_worst_with_the_nation_among_them() =>
        Names(Figures()).ShouldBe(["Ashford", "Kent", "England", "Medway"]);

    [Fact]
    public void Puts_the_highest_first_where_higher_is_better() =>
        Names(Figures(Polarity.HigherIsBetter)).ShouldBe(["Medway", "England", "Kent", "Ashford"]);

    [Fact]
    public void Says_the_best_the_worst_and_how_many_have_reached_the_target() =>
        Chart(Figures()).Sentence.ShouldBe(
            "In 2023 the best figure was 7.0% in Ashford and the worst 15.0% in Medway; 1 of 3 areas has reached the target (8% or less), 1 is off course; against England 1 is better, 1 is similar, 1 is worse.");

    [Fact]
    public void Calls_neither_end_the_best_where_neither_way_is_better()
    {
        var chart = Chart(Figures(Polarity.NoJudgement));

        chart.Sentence.ShouldStartWith("In 2023 the highest figure was 15.0% in Medway and the lowest 7.0% in Ashford");
        chart.LongDescription.ShouldContain("The framework calls neither way better");
    }

    [Fact]
    public void Compares_the_latest_period_that_half_of_the_areas_have()
    {
        var scene = Figures().With(Scene.Medway, "2024", 9);

        Chart(scene).PeriodLabel.ShouldBe("2023");
        Chart(scene.With(Scene.Kent, "2024", 9)).PeriodLabel.ShouldBe("2024");
    }

    [Fact]
    public void Names_the_areas_without_a_value_and_why()
    {
        var scene = Figures().With(Scene.Medway, "2024", 9).With(Scene.Kent, "2024", 8.5)
            .With(Figures().Row(Scene.Ashford.Code!, "2024", null) with { State = ValueState.Suppressed });

        Chart(scene).LongDescription.ShouldContain("The value of 2024 is hidden to protect people for Ashford.");
    }

    [Fact]
    public void Makes_no_chart_of_a_single_area() => Charts(new Scene { AreaKeys = ["km"] }.With(Scene.Medway, "2023", 15).With(Scene.England, "2023", 10)).ShouldBeEmpty();

    [Fact]
    public void Shows_neighbours_without_a_verdict()
    {
        var bury = new Area("bury", "Bury", AreaKind.UpperTier, "E08000002", [], null) { NeighbourOf = "medway" };
        var scene = Figures(neighbours: bury).With(bury, "2023", 11);

        var neighbour = Chart(scene).Areas.Single(area => area.Name == "Bury, neighbour of Medway");

        neighbour.Role.ShouldBe(AreaRole.Comparator);
        neighbour.Verdict.ShouldBeNull();
        Chart(scene).Sentence.ShouldContain("of 3 areas");
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(540)]
    public void Draws_every_figure_that_the_table_has(double width)
    {
        var chart = Chart(Figures());
        var size = width == 1000 ? ChartSize.Page : ChartSize.Narrow;

        var drawn = chart.Draw(size).Marks.OfType<FigureMark>().Where(mark => mark.Figure.Series == "2023" && mark.Figure.At[0] != "Target").ToDictionary(mark => mark.Figure.At[0], mark => mark.Figure.Values[0]);

        drawn.ShouldBe(chart.Table.Rows.Where(row => row[0].Text != "Target").ToDictionary(row => row[0].Text, row => row[1].Number!.Value), ignoreOrder: true);
    }

    [Fact]
    public void Places_better_values_further_towards_the_good_side()
    {
        var marks = Chart(Figures()).Draw(ChartSize.Page).Marks.OfType<FigureMark>().Where(mark => mark.Figure.Series == "2023").ToList();
        double X(string area) => marks.Single(mark => mark.Figure.At[0] == area).Bounds.Centre.X;

        X("Ashford").ShouldBeLessThan(X("Target"));
        X("Target").ShouldBeLessThan(X("Kent"));
        X("Kent").ShouldBeLessThan(X("Medway"));
    }

    private static Scene Figures(Polarity? polarity = Polarity.LowerIsBetter, Area? neighbours = null) =>
        new Scene { AreaKeys = ["km"], Polarity = polarity, Neighbours = neighbours is null ? [] : [neighbours] }
            .With(Scene.Kent, "2023", 10, new ConfidenceInterval(9, 11))
            .With(Scene.Medway, "2023", 15, new ConfidenceInterval(13, 17))
            .With(Scene.Ashford, "2023", 7, new ConfidenceInterval(6, 8))
            .With(Scene.England, "2023", 10.5);

    private static IEnumerable<string> Names(Scene scene) => Chart(scene).Areas.Select(area => area.Name);

    private static AreaComparisonChart Chart(Scene scene) => Charts(scene).ShouldHaveSingleItem();

    private static List<AreaComparisonChart> Charts(Scene scene)
    {
        var judged = Assessor.AssessByArea(scene.Framework, scene.Book, scene.AsOf, Scene.Known);
        return [.. AreaComparisonBuilder.Of(judged, judged.Whole.Indicators.Single())];
    }
}
