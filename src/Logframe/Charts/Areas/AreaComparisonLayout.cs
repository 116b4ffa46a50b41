using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Areas;

/// <summary>Lays a comparison of areas out: a row for each, on one scale, with the target and the nation as lines through all of them.</summary>
internal static class AreaComparisonLayout
{
    private const double Gap = 16;
    private const double SmallGap = 8;

    public static Picture Of(AreaComparisonChart chart, ChartSize size)
    {
        var head = ChartHead.Over(chart, chart.Subtitle, size);
        VerdictKey.Add(head, chart.Areas.Select(area => area.Verdict).OfType<Verdict>());
        head.Space(Gap);
        var columns = AreaColumns.Of(chart, size);
        var headings = Headings(chart, columns, size, head.Bottom);
        var rows = new List<AreaRow>();
        foreach (var area in chart.Areas)
        {
            rows.Add(AreaRow.Of(chart, area, columns, rows.Count == 0 ? headings.Bottom + SmallGap : rows[^1].Bottom));
        }

        var plot = new Box(columns.PlotLeft, rows[0].Strip.Top, columns.PlotRight, rows[^1].Strip.Bottom);
        var scale = AreaScale.Of(chart, plot);
        var axis = HorizontalAxis.Labels(scale, chart.Format, plot, size).ToList();
        var foot = ChartHead.Under([.. chart.Notes, .. AreaScale.Start(scale, chart.Format)], chart.Source, size, plot.Bottom + HorizontalAxis.Height + Gap);
        return new Picture(
            size.Width,
            ChartHead.HeightTo(foot, size),
            [
                .. head.Marks,
                .. headings.Marks,
                .. AreaLines.Behind(chart, scale, rows, columns.IsStacked),
                .. rows.SelectMany(row => row.Marks(chart, scale)),
                .. rows.SelectMany(row => row.Words),
                .. axis,
                .. foot.Marks,
            ]);
    }

    /// <summary>The target over the plot, the names of the columns over the figures.</summary>
    private static TextColumn Headings(AreaComparisonChart chart, AreaColumns columns, ChartSize size, double top)
    {
        var column = new TextColumn(columns.IsStacked ? size.Margin : columns.PlotLeft, top, columns.IsStacked ? size.Inside : columns.PlotRight - columns.PlotLeft);
        column.Paragraph(chart.ValueCaption, ChartStyle.Axis);
        if (chart.Goal is { } goal)
        {
            column.Paragraph($"Target {goal.Words}{(goal.By is { } by ? " " + by : "")}", ChartStyle.Target);
        }

        if (columns.IsStacked)
        {
            return column;
        }

        column.Space(Math.Max(0, top + (AreaColumns.EnglandHeading.Count * ChartStyle.Axis.Pitch) - column.Bottom));
        var heading = LabelBlock.Of([.. AreaColumns.EnglandHeading.Select(word => (word, ChartStyle.Axis))]);
        column.Add(heading.At(new Box(columns.EnglandLeft, column.Bottom - heading.Height, columns.EnglandLeft + heading.Width, column.Bottom), TextAnchor.Start), column.Bottom);
        return column;
    }
}
