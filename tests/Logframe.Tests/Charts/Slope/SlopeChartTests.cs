using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Slope;
using Logframe.Core.Assessments;
using Logframe.Tests.Charts.Layout;

namespace Logframe.Tests.Charts.Slope;

/// <summary>The two newest vintages of the simulator, a year apart.</summary>
public sealed class SlopeChartTests : IAsyncLifetime
{
    private FrameworkAssessment _then = null!;
    private FrameworkAssessment _now = null!;

    public async ValueTask InitializeAsync()
    {
        _then = await SimulatedReviews.LastYear();
        _now = await SimulatedReviews.ThisYear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private SlopeChart Chart => SlopeChartBuilder.Of(_then, _now).ShouldNotBeNull();

    [Fact]
    public void Keeps_all_words_apart_at_every_size()
    {
        Gallery.Show("slope", [Chart]);
        Collisions.In(Chart.Draw(ChartSize.Page)).ShouldBeEmpty();
        Collisions.In(Chart.Draw(ChartSize.Narrow)).ShouldBeEmpty();
    }

    [Fact]
    public void Has_a_line_for_every_promise_that_was_judged_on_either_day()
    {
        static bool IsJudged(IndicatorAssessment one) => one.UnderlyingVerdict != Verdict.CannotBeJudged;
        var judged = _now.Indicators.Where(now => IsJudged(now) || IsJudged(_then.Find(now.Indicator.Code)!)).Select(now => now.Indicator.Code);

        Chart.Groups.SelectMany(group => group.Lines.Concat(group.Unplaced)).Select(line => line.Code).ShouldBe(judged, ignoreOrder: true);
        Chart.Groups.Select(group => group.Heading).ShouldContain("Outcome 3: Supporting happy and healthy living");
    }

    [Fact]
    public void Counts_in_its_sentence_what_moved_which_way()
    {
        Chart.Sentence.ShouldBe(
            "Since 1 November 2025, 4 of 20 promises have moved to a better verdict (1.17, 2.8, 4.8, 5.8) and none to a worse one; 1 can no longer be judged (2.5); 15 keep the verdict of then.");
        SlopeChartBuilder.Of(_now, _now with { AsOf = _now.AsOf.AddDays(1) })!.Sentence.ShouldContain("none of 19 promises have moved to a better verdict and none to a worse one; 19 keep");
        SlopeChartBuilder.Of(_now, _then)!.Sentence.ShouldContain("4 to a worse one (1.17, 2.8, 4.8, 5.8); 1 can be judged now and could not then (2.5)");
    }

    [Fact]
    public void Draws_a_better_figure_higher_whichever_way_is_better()
    {
        // 3.2 should fall and has risen; 2.2 should rise and has risen.
        Chart.Lines.Single(line => line.Code == "3.2").ShouldSatisfyAllConditions(line => line.Now.Percent.ShouldBe(-6.5), line => line.Then.Percent.ShouldBe(-4.3));
        var (falls, rises) = (Drawn("3.2"), Drawn("2.2"));
        falls[1].Y.ShouldBeGreaterThan(falls[0].Y);
        rises[1].Y.ShouldBeLessThan(rises[0].Y);
    }

    [Fact]
    public void Gives_one_percent_the_same_height_in_every_level()
    {
        double Slope(string code)
        {
            var (line, points) = (Chart.Lines.Single(line => line.Code == code), Drawn(code));
            return (points[0].Y - points[1].Y) / (line.Now.Percent!.Value - line.Then.Percent!.Value);
        }

        Slope("5.8").ShouldBe(Slope("2.8"), 0.01);
    }

    [Fact]
    public void Says_in_its_table_what_each_figure_was_and_what_it_was_held_against()
    {
        var row = Chart.Table.Rows.Single(row => row[0].Text == "4.8 Deaths in hospital").Select(cell => cell.Text);

        row.ShouldBe(["4.8 Deaths in hospital", "Off course", "37.8% in Kent and Medway, 2023", "36.0%", "−5.1%", "Short", "36.9% in Kent and Medway, 2024", "36.0%", "−2.4%", "moved"]);
    }

    [Fact]
    public void Tells_in_its_description_every_verdict_that_moved() =>
        Chart.LongDescription.ShouldContain("1.17 Children in care up to date with vaccinations went from off course to short (−3.3%, was −5.9%).");

    [Fact]
    public void Shows_nothing_where_nothing_was_judged() =>
        SlopeChartBuilder.Of(_then with { Outcomes = [] }, _now with { Outcomes = [] }).ShouldBeNull();

    private IReadOnlyList<Point> Drawn(string code) => Chart.Draw(ChartSize.Page).Marks.OfType<FigureMark>()
        .Single(mark => mark.Figure.Series.StartsWith(code + " ", StringComparison.Ordinal)).Mark.ShouldBeOfType<PolylineMark>().Points;
}
