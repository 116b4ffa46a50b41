using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Inequality;

/// <summary>Puts the groups over the gap: a row of marks per group, then the gap from period to period.</summary>
internal static class InequalityLayout
{
    private const double Gap = 18;
    private const double SmallGap = 8;

    public static Picture Of(InequalityChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, chart.Subtitle, size);
        if (chart.Groups.Count > 0)
        {
            column.Paragraph($"By group in {chart.GroupPeriod}. {chart.ValueCaption}", ChartStyle.Axis);
            column.Space(SmallGap);
            var rows = GroupRows.Of(chart, size, column.Bottom);
            column.Add(rows.Marks, rows.Bottom);
            column.Space(Gap);
        }

        var axis = "";
        if (chart.Gap.Count > 0)
        {
            column.Paragraph(chart.GapCaption, ChartStyle.Axis);
            AddTarget(column, chart, size);
            column.Space(Gap);
            var plot = GapPlot.Of(chart, size, column.Bottom);
            column.Add(plot.Marks, plot.Bottom);
            column.Space(Gap);
            axis = plot.Scale.From == 0 ? "" : $"The axis of the gap starts at {chart.GapFormat.Bare(plot.Scale.From, plot.Scale.Decimals)}.";
        }

        var foot = ChartHead.Under([.. chart.Notes, axis], chart.Source, size, column.Bottom);
        return new Picture(size.Width, ChartHead.HeightTo(foot, size), [.. column.Marks, .. foot.Marks]);
    }

    /// <summary>A sample of the line of the promise with its words: in the plot it would lie on the figures.</summary>
    private static void AddTarget(TextColumn column, InequalityChart chart, ChartSize size)
    {
        if (chart.GapTarget is not { } target)
        {
            return;
        }

        var middle = column.Bottom + SmallGap + (ChartStyle.Target.Pitch / 2);
        var words = new TextColumn(size.Margin + Swatch.Width + Gap, column.Bottom + SmallGap, size.Inside - Swatch.Width - Gap)
            .Paragraph($"Promised: {chart.GapFormat.Stated(target)} or less", ChartStyle.Target);
        column.Add([new PolylineMark([new(size.Margin, middle), new(size.Margin + Swatch.Width, middle)], ChartStyle.TargetLine), .. words.Marks], words.Bottom);
    }
}
