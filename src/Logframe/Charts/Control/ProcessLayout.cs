using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Control;

/// <summary>Puts the plot of a control chart between its words, with a key under it.</summary>
internal static class ProcessLayout
{
    private const double Gap = 18;

    public static Picture Of(ProcessChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, chart.Subtitle, size);
        column.Paragraph(chart.ValueCaption, ChartStyle.Axis);
        column.Space(Gap);
        var plot = ProcessPlot.Of(chart, size, column.Bottom);
        column.Add(plot.Marks, plot.Bottom);
        column.Space(Gap);
        column.Add(ProcessKey.Of(chart, size, column.Bottom));
        column.Space(Gap / 2);
        var axis = plot.Scale.From == 0 ? "" : $"The axis starts at {chart.Format.Bare(plot.Scale.From, plot.Scale.Decimals)}.";
        var foot = ChartHead.Under([.. chart.Notes, axis], chart.Source, size, column.Bottom);
        return new Picture(size.Width, ChartHead.HeightTo(foot, size), [.. column.Marks, .. foot.Marks]);
    }
}
