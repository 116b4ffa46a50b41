using Logframe.Charts.Drawing;
using Logframe.Core.Observations;

namespace Logframe.Tests.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void Holds_every_figure_that_is_drawn()
    {
        var table = ChartSamples.Of("a.2").Table;

        table.Name.ShouldBe("a.2 Physically inactive adults, Medway");
        table.Columns.ShouldBe(["Period", "Medway", "Lower 95% limit", "Upper 95% limit", "England", "Remark"]);
        table.Rows[0].Select(cell => cell.Text).ShouldBe(["2015/16", "21.9%", "19.5%", "24.3%", "22.3%", ""]);
        table.Rows[9].Select(cell => cell.Text).ShouldBe(["2024/25", "25.3%", "22.9%", "27.7%", "21.8%", "latest"]);
        table.Rows.Skip(10).Select(row => (row[0].Text, row[1].Text)).ShouldBe(
        [
            ("Baseline, 2020/21", "22.3%"),
            ("Needed by 2024/25", "21.0%"),
            ("Floor in 2024/25", "21.5%"),
            ("Target, 2027/28", "20% or less"),
        ]);
        table.Rows.ShouldAllBe(row => row.Count == table.Columns.Count);
    }

    [Fact]
    public void Says_why_a_value_is_not_there()
    {
        var rows = ChartSamples.Of("d.1").Table.Rows;

        rows[2][1].ShouldBe("suppressed");
        rows[3][1].ShouldBe("none");
        rows[3][2].ShouldBe("none");
    }

    [Fact]
    public void Marks_what_is_calculated() => ChartSamples.Of("d.4").Table.Rows[0][^1].ShouldBe("calculated");

    [Fact]
    public void Has_a_row_for_a_period_that_only_England_has()
    {
        var sample = ChartSamples.All.Single(sample => sample.Key == "a.6");

        var row = sample.Chart()!.Table.Rows.Single(row => row[0] == "2023/24");

        row[1].ShouldBe("none");
        row[4].ShouldBe(new TableCell("22.0%", 22));
    }

    [Fact]
    public void Leaves_out_columns_that_would_be_empty() => ChartSamples.Of("c.2").Table.Columns.ShouldBe(["Period", "Medway", "Remark"]);

    [Fact]
    public void Says_the_same_as_the_long_description()
    {
        var chart = ChartSamples.Of("a.2");

        chart.LongDescription.ShouldBe(
            "Off course, could be chance. Medway was at 25.3% in 2024/25; it should have been at 21.0% by then to reach 20% by December 2028. "
            + "The line has 10 values from 2015/16 to 2024/25, the lowest 20.9% in 2021/22, the highest 25.3% in 2024/25, the latest 25.3%. "
            + "The baseline is 22.3% in 2020/21. The target is 20% or less by December 2028. The needed path stands at 21.0% in 2024/25. The floor is 21.5% in 2024/25. "
            + "England stood at 21.8% in 2024/25. "
            + "Each point is a survey year, from November, with its 95% interval. Areas are judged one by one: no figure covers them together. "
            + "The baseline is the one agreed for Kent and Medway. "
            + "Source: simulated figures in the form of OHID Fingertips 93015, not results. Data received 28 October 2026, judged on 1 November 2026.");
    }

    [Fact]
    public void Marks_the_title_and_the_description_of_simulated_figures()
    {
        var caption = ChartSamples.Of("a.2").Caption;

        caption.Title.ShouldBe("SIMULATED: a.2 Physically inactive adults, Medway: off course, could be chance");
        caption.Description.ShouldStartWith("SIMULATED: ");
        caption.Simulated.ShouldBeTrue();
        ChartSamples.All[1].Nature.ShouldBe(DataNature.Simulated);
        ChartSamples.Of("a.1").Caption.Title.ShouldBe("a.1 Physically inactive adults, Medway: off course");
    }

    [Theory]
    [InlineData("d.1", "Hidden by the publisher: 2017/18, 2023/24. No value: 2018/19, 2021/22.")]
    [InlineData("c.2", "The chart has one value: 23.1% in 2015/16.")]
    [InlineData("b.2", "all of them 50.0%")]
    [InlineData("a.6", "Cannot be judged, stale, last on course as at 2021/22.")]
    public void Describes_in_words_what_is_out_of_the_ordinary(string key, string words) => ChartSamples.Of(key).LongDescription.ShouldContain(words);
}
