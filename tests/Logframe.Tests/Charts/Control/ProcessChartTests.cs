using Logframe.Charts.Control;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Tests.Charts.Control;

public sealed class ProcessChartTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    private ProcessChart Chart => ProcessChartBuilder.Of(materials.Shipped.Whole, materials.Shipped.Whole.Find("5.3")!).ShouldHaveSingleItem();

    [Fact]
    public void Says_that_the_latest_months_are_a_real_improvement() => Chart.Sentence.ShouldBe(
        "Kent and Medway together were at 80.8% in Sep 2026: above the upper limit, a real improvement. The process runs between 70.8% and 80.5% round a mean of 75.7%.");

    [Fact]
    public void Draws_usual_points_improvements_and_worsenings_in_three_shapes()
    {
        var shapes = Chart.Draw(ChartSize.Page).Marks.OfType<FigureMark>().Where(mark => mark.Figure.Series == "Kent and Medway").ToDictionary(mark => mark.Figure.At[0], mark => mark.Mark);

        shapes["May 2024"].ShouldBeOfType<CircleMark>();
        shapes["Jan 2025"].ShouldBeOfType<PolygonMark>();
        shapes["Jul 2026"].ShouldBeOfType<RectangleMark>();
        shapes.Count.ShouldBe(30);
    }

    [Theory]
    [InlineData(ControlPoint.ShiftAbove, Polarity.HigherIsBetter, "improving")]
    [InlineData(ControlPoint.ShiftAbove, Polarity.LowerIsBetter, "worsening")]
    [InlineData(ControlPoint.TrendDecreasing, Polarity.LowerIsBetter, "improving")]
    [InlineData(ControlPoint.BelowLowerLimit, Polarity.HigherIsBetter, "worsening")]
    [InlineData(ControlPoint.TwoOfThreeAbove, Polarity.NoJudgement, "special cause")]
    [InlineData(ControlPoint.CommonCause, Polarity.HigherIsBetter, "within what usually varies")]
    public void Gives_a_signal_the_meaning_that_the_polarity_gives_it(ControlPoint point, Polarity polarity, string words) =>
        SignalMark.WordsOf(SignalMark.MeaningOf(point, polarity)).ShouldEndWith(words);

    [Fact]
    public void Names_in_its_table_the_signal_of_each_month() =>
        Chart.Table.Rows.Single(row => row[0].Text == "Jan 2025").Select(cell => cell.Text).ShouldBe(["Jan 2025", "66.4%", "75.7%", "70.8%", "80.5%", "below the lower limit"]);

    [Fact]
    public void Says_of_a_yearly_series_why_it_has_no_control_chart()
    {
        var yearly = materials.Shipped.Whole.Find("3.1")!;

        ProcessChartBuilder.Of(materials.Shipped.Whole, yearly).ShouldBeEmpty();
        ProcessChartBuilder.WhyNone(yearly).ShouldBe("3.1 for Kent and Medway has figures for a year at a time. A control chart shows monthly or quarterly ones.");
    }
}
