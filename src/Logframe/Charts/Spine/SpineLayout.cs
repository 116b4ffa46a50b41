using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Spine;

/// <summary>Lays an overview out: a row per promise on one scale, with what figures are held against as a line through all of them.</summary>
internal static class SpineLayout
{
    private const double Gap = 16;
    private const double SmallGap = 8;
    private const double SymbolReach = 9;

    public static Picture Of(SpineChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, SpineChart.Subtitle, size);
        VerdictKey.Add(column, chart.Rows.Select(row => row.Verdict).Concat(chart.Unplaced.Select(one => one.Verdict)));
        column.Space(SmallGap);
        SpineKey.Add(column, chart);
        column.Space(Gap);
        var columns = SpineColumns.Of(chart, size);
        Headings(column, columns);
        var scale = SpineScale.Of(chart, columns.PlotRight - columns.PlotLeft);
        var rows = new List<SpineRowLayout>();
        foreach (var row in chart.Rows)
        {
            rows.Add(SpineRowLayout.Of(row, columns, rows.Count == 0 ? column.Bottom : rows[^1].Bottom, column.Left));
        }

        var plot = new Box(columns.PlotLeft, rows[0].Strip.Top, columns.PlotRight, rows[^1].Strip.Bottom);
        var under = new TextColumn(size.Margin, plot.Bottom + HorizontalAxis.Height + Gap, size.Inside);
        Unplaced(under, chart);
        var foot = ChartHead.Under(chart.Notes, chart.Source, size, under.Bottom);
        return new Picture(
            size.Width,
            ChartHead.HeightTo(foot, size),
            [
                .. column.Marks,
                .. Behind(scale, columns.IsStacked ? [.. rows.Select(row => row.Strip)] : [plot]),
                .. rows.SelectMany(row => SpineMarks.Of(row.Row, scale, row.Strip)),
                .. rows.SelectMany(row => row.Words),
                .. HorizontalAxis.Labels(scale.Values, SpineScale.Format, plot, size),
                .. under.Marks,
                .. foot.Marks,
            ]);
    }

    private static void Headings(TextColumn column, SpineColumns columns)
    {
        if (!columns.IsStacked)
        {
            column.Add(
                SpineColumns.Headings.Zip(columns.Figures, (heading, right) => new TextMark(new Point(right, column.Bottom + ChartStyle.Axis.Ascent), heading, ChartStyle.Axis, TextAnchor.End)),
                column.Bottom + ChartStyle.Axis.Pitch + SmallGap);
        }
    }

    /// <summary>The good side, the grid and the line of what figures are held against.</summary>
    private static IEnumerable<Mark> Behind(SpineScale scale, IReadOnlyList<Box> strips)
    {
        foreach (var strip in strips)
        {
            yield return new RectangleMark(strip with { Left = scale.X(0, strip) }, ChartStyle.GoodTint);
            foreach (var tick in scale.Values.Ticks)
            {
                var x = scale.X(tick, strip);
                yield return new PolylineMark([new(x, strip.Top), new(x, strip.Bottom)], Math.Abs(tick) < scale.Values.Step / 2 ? ChartStyle.TargetLine : ChartStyle.Grid);
            }
        }
    }

    private static void Unplaced(TextColumn column, SpineChart chart)
    {
        foreach (var (label, verdict) in chart.Unplaced)
        {
            var words = new TextColumn(column.Left + (3 * SymbolReach), column.Bottom, column.Width - (3 * SymbolReach)).Paragraph($"{label}: no number to place", ChartStyle.Foot);
            var symbol = VerdictSymbol.At(verdict, new Point(column.Left + SymbolReach, column.Bottom + (ChartStyle.Foot.Pitch / 2)), SymbolReach, ChipColours.Of(verdict).Border);
            column.Add([symbol, .. words.Marks], words.Bottom);
        }

        column.Space(chart.Unplaced.Count > 0 ? SmallGap : 0);
    }
}
