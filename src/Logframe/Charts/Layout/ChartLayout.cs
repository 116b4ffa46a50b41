using Logframe.Charts.Drawing;
using Logframe.Core.Observations;

namespace Logframe.Charts.Layout;

/// <summary>Gives every text and mark of a chart its place.</summary>
internal static class ChartLayout
{
    private const double SmallGap = 10;
    private const double Gap = 18;

    public static Picture Of(ProgressChart chart, ChartSize size)
    {
        var header = Header(chart, size);
        var plotTop = header.Bottom + Gap;
        var foot = Foot(chart, size, 0, axisStart: null);
        var plotHeight = Math.Max(size.LeastPlotHeight, size.LeastHeight - plotTop - Axes.TimeAxisHeight - Gap - foot.Bottom);
        var plot = PlotLayout.Of(chart, size, plotTop, plotHeight);

        var below = plotTop + plotHeight + Axes.TimeAxisHeight + Gap;
        var key = ChartKey.Of(plot.Unplaced, size, below);
        foot = Foot(chart, size, key.Bottom, plot.Scale);
        var height = Math.Ceiling(foot.Bottom + size.Margin - SmallGap);
        return new Picture(
            size.Width,
            height,
            [.. header.Marks, .. plot.Marks, .. key.Marks, .. foot.Marks]);
    }

    private static TextColumn Header(ProgressChart chart, ChartSize size)
    {
        var column = new TextColumn(size.Margin, size.Margin, size.Inside);
        if (chart.Nature == DataNature.Simulated)
        {
            SimulatedBand.Add(column);
            column.Space(Gap);
        }

        if (chart.HasWords)
        {
            column.Paragraph(chart.Title, ChartStyle.Title);
            column.Space(2);
        }

        column.Paragraph(chart.Subtitle, ChartStyle.Subtitle);
        if (chart.HasWords)
        {
            column.Space(SmallGap + 4);
            VerdictChips.Add(column, chart.Shown);
            column.Space(SmallGap);
            column.Paragraph(chart.Sentence, ChartStyle.Sentence);
        }

        column.Space(Gap);
        column.Paragraph(chart.ValueCaption, ChartStyle.Axis);
        return column;
    }

    private static TextColumn Foot(ProgressChart chart, ChartSize size, double top, ValueScale? axisStart)
    {
        var column = new TextColumn(size.Margin, top, size.Inside);
        var axis = axisStart is null or { From: 0 } ? "" : $" The axis starts at {chart.Format.Bare(axisStart.From, axisStart.Decimals)}.";
        column.Paragraph(string.Join(' ', chart.Notes) + axis, ChartStyle.Foot);
        column.Space(SmallGap / 2);
        column.Paragraph(chart.Source, ChartStyle.Foot);
        return column;
    }
}
