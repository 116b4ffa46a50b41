using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Summary;

/// <summary>The bar of one level: a piece per verdict, with its symbol and its count.</summary>
internal static class SummaryBar
{
    private const double SymbolReach = 8;
    private const double SymbolGap = 6;
    private const double Padding = 4;
    private const double Border = 1.5;

    private static readonly TextStyle Count = new(19, true, ChartStyle.Ink);

    /// <summary>A piece is at least as wide as its words, so that a single promise is seen; the wider pieces give way for it.</summary>
    /// <remarks>Where not even the least widths have room, the pieces go without words and are true to scale.</remarks>
    public static IEnumerable<Mark> Of(SummaryLevel level, Box bar)
    {
        var present = Present(level);
        if (!HasRoomIn(level, bar.Width))
        {
            return Plain(level, present, bar);
        }

        var widths = Widths(level, present, bar.Width);
        return present.Select((verdict, i) => Piece(level, verdict, Part(bar, widths, i))).SelectMany(marks => marks);
    }

    /// <summary>True where each piece can hold its symbol and its count.</summary>
    public static bool HasRoomIn(SummaryLevel level, double width) => Present(level).Sum(verdict => LeastPiece(level.Count(verdict))) <= width;

    public static List<Verdict> Present(SummaryLevel level) => [.. SummaryChart.Verdicts.Where(verdict => level.Count(verdict) > 0)];

    private static IEnumerable<Mark> Plain(SummaryLevel level, List<Verdict> present, Box bar)
    {
        var widths = present.ConvertAll(verdict => bar.Width * level.Count(verdict) / level.Total);
        return present.Select((verdict, i) => Shape(level, verdict, Part(bar, widths, i)));
    }

    private static Box Part(Box bar, List<double> widths, int index)
    {
        var left = bar.Left + widths.Take(index).Sum();
        return bar with { Left = left, Right = left + widths[index] };
    }

    private static List<double> Widths(SummaryLevel level, List<Verdict> present, double width)
    {
        var least = present.ConvertAll(verdict => LeastPiece(level.Count(verdict)));
        var fair = present.ConvertAll(verdict => width * level.Count(verdict) / level.Total);
        var lacking = least.Zip(fair, (needed, share) => Math.Max(0, needed - share)).Sum();
        var spare = least.Zip(fair, (needed, share) => Math.Max(0, share - needed)).Sum();
        return [.. least.Zip(fair, (needed, share) => share <= needed ? needed : share - (lacking * (share - needed) / spare))];
    }

    private static double LeastPiece(int count) => (2 * Padding) + (2 * SymbolReach) + SymbolGap + Count.WidthOf($"{count}") + (2 * Border);

    private static IEnumerable<Mark> Piece(SummaryLevel level, Verdict verdict, Box box)
    {
        var (count, colours) = (level.Count(verdict), ChipColours.Of(verdict));
        var width = (2 * SymbolReach) + SymbolGap + Count.WidthOf($"{count}");
        var left = box.Centre.X - (width / 2);
        yield return Shape(level, verdict, box);
        yield return VerdictSymbol.At(verdict, new Point(left + SymbolReach, box.Centre.Y), SymbolReach, colours.Border);
        yield return new TextMark(new Point(left + (2 * SymbolReach) + SymbolGap, box.Centre.Y + (Count.Size * 0.36)), $"{count}", Count with { Colour = colours.Text });
    }

    private static FigureMark Shape(SummaryLevel level, Verdict verdict, Box box) => new(
        DrawnFigure.Of(verdict.Word(), level.Name, level.Count(verdict)),
        new RectangleMark(box.Grown(-Math.Min(Border, box.Width / 4)), ChipColours.Of(verdict).Fill, new Stroke(ChipColours.Of(verdict).Border, Math.Min(Border, box.Width / 4))));
}
