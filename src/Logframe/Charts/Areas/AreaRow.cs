using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Charts.Areas;

/// <summary>The words and marks of one area in their places.</summary>
/// <param name="Area">Whose.</param>
/// <param name="Strip">The part of the plot that is the area's.</param>
/// <param name="Words">Its name, its value and its comparison.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record AreaRow(ComparedArea Area, Box Strip, IReadOnlyList<Mark> Words, double Bottom)
{
    private const double Height = 30;
    private const double Padding = 3;
    private const double StackedStrip = 30;
    private const double StackedGap = 10;
    private const double SymbolReach = 9;

    public static AreaRow Of(AreaComparisonChart chart, ComparedArea area, AreaColumns columns, double top) =>
        columns.IsStacked ? Stacked(chart, area, columns, top) : Beside(chart, area, columns, top);

    /// <summary>The area's interval and point on a scale.</summary>
    public IEnumerable<Mark> Marks(AreaComparisonChart chart, ValueScale scale)
    {
        if (Area.Interval is { } interval)
        {
            yield return new FigureMark(
                new DrawnFigure("95% interval", [Area.Name, Area.Name], [chart.Format.Rounded(interval.Lower), chart.Format.Rounded(interval.Upper)]),
                new PolylineMark([At(interval.Lower), At(interval.Upper)], AreaStyle.IntervalOf(Area)));
        }

        yield return new FigureMark(DrawnFigure.Of(chart.PeriodLabel, Area.Name, chart.Format.Rounded(Area.Value)), AreaStyle.PointOf(Area, At(Area.Value)));

        Point At(double value) => new(scale.X(value, Strip), Strip.Centre.Y);
    }

    private static AreaRow Beside(AreaComparisonChart chart, ComparedArea area, AreaColumns columns, double top)
    {
        var style = AreaStyle.Of(area.Role);
        var lines = TextWrap.Balanced(area.Name, style, columns.NameWidth);
        var height = Math.Max(Height, (lines.Count * style.Pitch) + (2 * Padding));
        var strip = new Box(columns.PlotLeft, top, columns.PlotRight, top + height);
        var middle = strip.Centre.Y;
        var name = new TextColumn(columns.Names, middle - (lines.Count * style.Pitch / 2), columns.NameWidth).Paragraph(area.Name, style);
        return new AreaRow(
            area,
            strip,
            [
                .. Symbol(area, columns, middle),
                .. name.Marks,
                new TextMark(OnLine(columns.ValueRight, middle), chart.Format.Bare(area.Value), AreaStyle.Value, TextAnchor.End),
                new TextMark(OnLine(columns.EnglandLeft, middle), area.EnglandWords, AreaStyle.Of(area.England)),
            ],
            strip.Bottom);
    }

    private static AreaRow Stacked(AreaComparisonChart chart, ComparedArea area, AreaColumns columns, double top)
    {
        var style = AreaStyle.Of(area.Role);
        var (right, figure, words) = (columns.Names + columns.NameWidth, chart.Format.Bare(area.Value), Full(area));
        var wordsRight = right - AreaStyle.Value.WidthOf(figure) - StackedGap;
        var isOneLine = columns.Names + style.WidthOf(area.Name) + StackedGap + AreaStyle.Of(area.England).WidthOf(words) <= wordsRight;
        var column = new TextColumn(columns.Names, top, isOneLine ? columns.NameWidth : wordsRight - columns.Names);
        column.Paragraph(area.Name, style);
        column.Add([new TextMark(new Point(right, top + AreaStyle.Value.Ascent), figure, AreaStyle.Value, TextAnchor.End)], column.Bottom);
        if (isOneLine)
        {
            column.Add([new TextMark(new Point(wordsRight, top + style.Ascent), words, AreaStyle.Of(area.England), TextAnchor.End)], column.Bottom);
        }
        else
        {
            column.Paragraph(words, AreaStyle.Of(area.England));
        }

        var strip = new Box(columns.PlotLeft, column.Bottom, columns.PlotRight, column.Bottom + StackedStrip);
        return new AreaRow(area, strip, [.. Symbol(area, columns, top + (style.Pitch / 2)), .. column.Marks], strip.Bottom + StackedGap);
    }

    private static string Full(ComparedArea area) => area.England switch
    {
        null => "",
        Comparison.NotCompared => "not compared with England",
        Comparison.Similar => "similar to England",
        _ => $"{area.EnglandWords} than England",
    };

    private static IEnumerable<Mark> Symbol(ComparedArea area, AreaColumns columns, double middle) => area.Verdict is { } verdict
        ? [VerdictSymbol.At(verdict, new Point(columns.Symbol, middle), SymbolReach, ChipColours.Of(verdict).Border)]
        : [];

    private static Point OnLine(double x, double middle) => new(x, middle + (AreaStyle.Value.Size * 0.36));
}
