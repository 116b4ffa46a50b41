using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Slope;

/// <summary>One level of a slope chart: two upright axes, a line per promise, its symbols and its label.</summary>
/// <param name="Marks">From the back to the front.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record SlopePanel(IReadOnlyList<Mark> Marks, double Bottom)
{
    private const int ShortMonth = 3;
    private const double DayHeight = 30;
    private const double SymbolReach = 8;
    private const double DotReach = 4;
    private const double LabelGap = 6;
    private const double Clearance = 12;

    private static readonly TextStyle Moved = new(19, true, ChartStyle.Blue);
    private static readonly TextStyle Still = new(19, false, ChartStyle.Grey);
    private static readonly Stroke MovedLine = new(ChartStyle.Blue, 4);
    private static readonly Stroke StillLine = new(ChartStyle.ComparatorGrey, 2);
    private static readonly Stroke Leader = new(ChartStyle.ComparatorGrey, 1);
    private static readonly Stroke ZeroLine = new(ChartStyle.Green, 2.5);

    /// <summary>Percents between the highest and the lowest place of a level, nought among them.</summary>
    public static double RangeOf(SlopeGroup level) => Highest(level) - Lowest(level);

    public static SlopePanel Of(SlopeChart chart, SlopeGroup level, ChartSize size, double top, double unitsPerPercent)
    {
        var columns = SlopeColumns.Of(size, level.Lines.Max(line => Moved.WidthOf(line.Code)));
        var labels = level.Lines.Select(line => columns.IsTight ? SlopeLabel.OfCode(line, StyleOf(line)) : SlopeLabel.Of(line, columns.LabelWidth, StyleOf(line))).ToList();
        var height = Math.Max((RangeOf(level) * unitsPerPercent) + (2 * Clearance), labels.Sum(label => label.Height));
        var plotTop = top + DayHeight + (AreApart(chart, columns) ? 0 : ChartStyle.Axis.Pitch);
        var plot = new Box(columns.Then, plotTop, columns.Now, plotTop + height);
        var middle = (Highest(level) + Lowest(level)) / 2;
        double Y(double percent) => plot.Centre.Y - ((percent - middle) * unitsPerPercent);

        return new SlopePanel(
            [
                .. Frame(chart, level, columns, plot, Y),
                .. Lines(chart, level, columns, Y),
                .. Ends(level, columns, plot, Y, labels),
            ],
            plot.Bottom);
    }

    /// <summary>Where the plot had room for codes alone, the promises by name; and how those stand that have no place on the scale.</summary>
    public static void AddNames(TextColumn column, SlopeGroup level, ChartSize size)
    {
        foreach (var line in SlopeColumns.IsTightIn(size) ? level.Lines : [])
        {
            column.Paragraph($"{line.Label} {SlopeWords.Change(line)}", StyleOf(line));
        }

        foreach (var line in level.Unplaced)
        {
            column.Paragraph($"{line.Label}: {line.Now.Words.ToLowerInvariant()}{(line.Moved ? $", was {line.Then.Words.ToLowerInvariant()}" : " on both days")}; no number to place.", StyleOf(line));
        }
    }

    private static TextStyle StyleOf(SlopeLine line) => line.Moved ? Moved : Still;

    private static double Highest(SlopeGroup level) => Places(level).Max();

    private static double Lowest(SlopeGroup level) => Places(level).Min();

    private static IEnumerable<double> Places(SlopeGroup level) =>
        level.Lines.SelectMany(line => new[] { line.Then.Percent, line.Now.Percent }).OfType<double>().Append(0);

    private static IEnumerable<Mark> Frame(SlopeChart chart, SlopeGroup level, SlopeColumns columns, Box plot, Func<double, double> y)
    {
        yield return new PolylineMark([new(columns.Then, plot.Top), new(columns.Then, plot.Bottom)], ChartStyle.AxisLine);
        yield return new PolylineMark([new(columns.Now, plot.Top), new(columns.Now, plot.Bottom)], ChartStyle.AxisLine);
        yield return new PolylineMark([new(columns.Then, y(0)), new(columns.Now, y(0))], ZeroLine);
        foreach (var mark in Days(chart, columns, plot.Top))
        {
            yield return mark;
        }

        foreach (var tick in columns.IsTight ? [] : SlopeTicks.Of(Highest(level), Lowest(level), y))
        {
            yield return new TextMark(new Point(columns.Ticks, y(tick) + (ChartStyle.Axis.Size * 0.36)), SlopeWords.Percent(tick).Replace(".0", "", StringComparison.Ordinal), tick == 0 ? ChartStyle.Promise : ChartStyle.Axis);
        }
    }

    /// <summary>Both days over their axes; where they would touch, with short months and the years on lines of their own.</summary>
    private static IEnumerable<TextMark> Days(SlopeChart chart, SlopeColumns columns, double top)
    {
        IEnumerable<(string Day, double X)> days = [(chart.Then, columns.Then), (chart.Now, columns.Now)];
        return AreApart(chart, columns)
            ? days.Select(day => Line(day.Day, day.X, 0))
            : days.SelectMany(day => day.Day.Split(' ') is [var number, var month, var year]
                ? new[] { Line($"{number} {month[..ShortMonth]}", day.X, 1), Line(year, day.X, 0) }
                : [Line(day.Day, day.X, 0)]);

        TextMark Line(string words, double x, int above) =>
            new(new Point(x, top - LabelGap - ChartStyle.Axis.Descent - (above * ChartStyle.Axis.Pitch)), words, ChartStyle.Axis, TextAnchor.Middle);
    }

    private static bool AreApart(SlopeChart chart, SlopeColumns columns) =>
        !columns.IsTight && ((ChartStyle.Axis.WidthOf(chart.Then) + ChartStyle.Axis.WidthOf(chart.Now)) / 2) + LabelGap < columns.Now - columns.Then;

    /// <summary>Those that moved lie over the others.</summary>
    private static IEnumerable<Mark> Lines(SlopeChart chart, SlopeGroup level, SlopeColumns columns, Func<double, double> y) =>
        from line in level.Lines.OrderBy(line => line.Moved)
        let ends = new[] { (Day: chart.Then, X: columns.Then, line.Then.Percent), (Day: chart.Now, X: columns.Now, line.Now.Percent) }.Where(end => end.Percent is not null).ToList()
        let points = ends.ConvertAll(end => new Point(end.X, y(end.Percent!.Value)))
        let stroke = line.Moved ? MovedLine : StillLine
        let figure = new DrawnFigure(line.Label, [.. ends.Select(end => end.Day)], [.. ends.Select(end => end.Percent!.Value)])
        from mark in points.Count == 2
            ? new Mark[] { new FigureMark(figure, new PolylineMark(points, stroke)), Dot(points[0], stroke), Dot(points[1], stroke) }
            : [new FigureMark(figure, Dot(points[0], stroke) with { Stroke = new Stroke(Colour.White, 1) })]
        select mark;

    private static CircleMark Dot(Point at, Stroke stroke) => new(at, DotReach, stroke.Colour);

    /// <summary>The symbols on both sides and the labels on the right, moved apart, with leaders to their places.</summary>
    private static IEnumerable<Mark> Ends(SlopeGroup level, SlopeColumns columns, Box plot, Func<double, double> y, List<SlopeLabel> labels)
    {
        var order = Enumerable.Range(0, labels.Count).OrderByDescending(i => level.Lines[i].Now.Percent ?? level.Lines[i].Then.Percent).ToList();
        var tops = EvenSpread.Of([.. order.Select(i => y((level.Lines[i].Now.Percent ?? level.Lines[i].Then.Percent)!.Value))], [.. order.Select(i => labels[i].Height)], plot.Top, plot.Bottom);
        foreach (var (i, labelTop) in order.Zip(tops))
        {
            var (line, label) = (level.Lines[i], labels[i]);
            var symbol = new Point(columns.NowSymbols, labelTop + (label.Pitch / 2));
            foreach (var mark in End(line.Now, symbol, new Point(columns.Now, symbol.Y), y, towards: -1).Concat(label.At(new Point(columns.Labels, labelTop))))
            {
                yield return mark;
            }
        }

        var before = level.Lines.Where(line => line.Then.Percent is not null).OrderByDescending(line => line.Then.Percent).ToList();
        var left = EvenSpread.Of([.. before.Select(line => y(line.Then.Percent!.Value))], [.. before.Select(_ => (2 * SymbolReach) + LabelGap)], plot.Top, plot.Bottom);
        foreach (var (line, symbolTop) in before.Zip(left))
        {
            var symbol = new Point(columns.ThenSymbols, symbolTop + SymbolReach + (LabelGap / 2));
            foreach (var mark in End(line.Then, symbol, new Point(columns.Then, symbol.Y), y, towards: 1))
            {
                yield return mark;
            }
        }
    }

    private static IEnumerable<Mark> End(SlopeEnd end, Point symbol, Point axis, Func<double, double> y, int towards)
    {
        if (end.Percent is { } percent)
        {
            yield return new PolylineMark([symbol.Moved(towards * (SymbolReach + 3), 0), new Point(axis.X - (towards * (DotReach + 1)), y(percent))], Leader);
        }

        yield return VerdictSymbol.At(end.Verdict, symbol, SymbolReach, ChipColours.Of(end.Verdict).Border);
    }
}
