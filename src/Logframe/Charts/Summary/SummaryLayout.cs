using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Summary;

/// <summary>Lays a summary out: a bar per level, and one for the framework as a whole.</summary>
internal static class SummaryLayout
{
    private const double Gap = 16;
    private const double RowGap = 12;
    private const double BarHeight = 40;
    private const double SymbolReach = 9;

    private static readonly TextStyle LevelName = new(19, false, ChartStyle.Ink);
    private static readonly TextStyle WholeName = new(19, true, ChartStyle.Ink);

    public static Picture Of(SummaryChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, SummaryChart.Subtitle, size);
        VerdictKey.Add(column, SummaryChart.Verdicts);
        column.Space(Gap);
        var columns = SummaryColumns.Of(chart, size);
        if (!columns.IsStacked)
        {
            column.Add(
                [new TextMark(new Point(columns.CoverageRight, column.Bottom + ChartStyle.Axis.Ascent), SummaryColumns.CoverageHeading, ChartStyle.Axis, TextAnchor.End)],
                column.Bottom + ChartStyle.Axis.Pitch);
        }

        foreach (var level in chart.Levels)
        {
            if (level.IsWhole)
            {
                column.Add([new PolylineMark([new(column.Left, column.Bottom), new(column.Left + column.Width, column.Bottom)], ChartStyle.AxisLine)], column.Bottom + RowGap);
            }

            Add(column, level, columns);
            column.Space(RowGap);
        }

        column.Space(Gap - RowGap);
        var foot = ChartHead.Under(chart.Notes, chart.Source, size, column.Bottom);
        return new Picture(size.Width, ChartHead.HeightTo(foot, size), [.. column.Marks, .. foot.Marks]);
    }

    private static void Add(TextColumn column, SummaryLevel level, SummaryColumns columns)
    {
        var style = level.IsWhole ? WholeName : LevelName;
        var words = columns.IsStacked ? $"{level.Name}: {level.Coverage} judged" : level.Name;
        var lines = TextWrap.Balanced(words, style, columns.NameWidth);
        var nameHeight = lines.Count * style.Pitch;
        var top = column.Bottom;
        var height = columns.IsStacked ? nameHeight : Math.Max(nameHeight, BarHeight);
        var name = new TextColumn(columns.Names, top + ((height - nameHeight) / 2), columns.NameWidth).Paragraph(words, style);
        var symbol = new Point(column.Left + SymbolReach, columns.IsStacked ? top + (style.Pitch / 2) : top + (height / 2));
        var barTop = columns.IsStacked ? top + height : top + ((height - BarHeight) / 2);
        var bar = new Box(columns.BarLeft, barTop, columns.BarRight, barTop + BarHeight);
        column.Add(
            [VerdictSymbol.At(level.Verdict, symbol, SymbolReach, ChipColours.Of(level.Verdict).Border), .. name.Marks, .. SummaryBar.Of(level, bar), .. Coverage(level, columns, bar)],
            Math.Max(top + height, bar.Bottom));
        if (!SummaryBar.HasRoomIn(level, bar.Width))
        {
            VerdictKey.Add(column, SummaryBar.Present(level), verdict => $"{level.Count(verdict)}");
        }
    }

    private static IEnumerable<Mark> Coverage(SummaryLevel level, SummaryColumns columns, Box bar) => columns.IsStacked
        ? []
        : [new TextMark(new Point(columns.CoverageRight, bar.Centre.Y + (ChartStyle.Axis.Size * 0.36)), level.Coverage, ChartStyle.Axis, TextAnchor.End)];
}
