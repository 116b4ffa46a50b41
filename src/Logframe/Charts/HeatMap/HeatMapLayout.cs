using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.HeatMap;

/// <summary>Lays a heat map out: a row per promise, a column per area, the names of areas running upwards over their columns.</summary>
internal static class HeatMapLayout
{
    private const double Gap = 16;
    private const double HeadingGap = 8;

    private static readonly TextStyle PromiseHeading = ChartStyle.Axis with { Bold = true, Colour = ChartStyle.Ink };

    public static Picture Of(HeatMapChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, HeatMapChart.Subtitle, size);
        HeatMapKey.Add(column, chart);
        column.Space(Gap);
        var columns = HeatMapColumns.Of(chart.Areas.Count + 1, size);
        foreach (var block in columns.Blocks)
        {
            // What cannot be judged in any area is said once, beside the column of the promise.
            var rows = chart.Rows.Where(row => block[0] == 0 || row.Obstacle is null).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            AddHeadings(column, chart, columns, block);
            foreach (var row in rows)
            {
                HeatMapRowLayout.Add(column, chart, row, columns, block);
            }

            column.Space(Gap);
        }

        var foot = ChartHead.Under(chart.Notes, chart.Source, size, column.Bottom);
        return new Picture(size.Width, ChartHead.HeightTo(foot, size), [.. column.Marks, .. foot.Marks]);
    }

    private static void AddHeadings(TextColumn column, HeatMapChart chart, HeatMapColumns columns, IReadOnlyList<int> block)
    {
        var names = block.Select(index => (
            Text: chart.Column(index),
            Style: index == 0 ? PromiseHeading : chart.Areas[index - 1].IsOwn ? ChartStyle.Axis with { Colour = ChartStyle.Ink } : ChartStyle.Axis)).ToList();
        var bottom = column.Bottom + names.Max(name => name.Style.WidthOf(name.Text));
        column.Add(
            names.Select((name, place) => new TextMark(
                new Point(columns.Left(block, place) + (columns.CellWidth / 2) + (name.Style.Size * 0.36), bottom),
                name.Text,
                name.Style,
                TextAnchor.Start,
                TextRun.Upwards)),
            bottom + HeadingGap);
    }
}
