using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.HeatMap;

/// <summary>The marks of one cell: its symbol on a tint, a corner where the verdict could be chance, a line under it where the figures are stale.</summary>
internal static class HeatMapMarks
{
    private const double SymbolReach = 9;
    private const double Corner = 9;
    private const double LineWidth = 3;
    private const double LineInset = 4;

    /// <param name="cell">Where the promise stands.</param>
    /// <param name="promise">Which promise.</param>
    /// <param name="column">As promised, or the name of the area.</param>
    /// <param name="box">The space of the cell.</param>
    public static IEnumerable<Mark> Of(HeatMapCell cell, string promise, string column, Box box)
    {
        var colours = ChipColours.Of(cell.Verdict);
        yield return new RectangleMark(box, colours.Fill);
        yield return Stating(cell.Word, VerdictSymbol.At(cell.Verdict, box.Centre, SymbolReach, colours.Border));
        if (cell.Qualification is { } qualification)
        {
            yield return Stating(qualification, cell.IsStale ? Stale(box, colours.Border) : Chance(box, colours.Border));
        }

        FigureMark Stating(string state, Mark mark) => new(DrawnFigure.OfState(promise, column, state), mark);
    }

    public static Mark Chance(Box box, Colour colour) => new PolygonMark([new(box.Right - Corner, box.Top), new(box.Right, box.Top), new(box.Right, box.Top + Corner)], colour);

    public static Mark Stale(Box box, Colour colour) =>
        new PolylineMark([new(box.Left + LineInset, box.Bottom - LineInset), new(box.Right - LineInset, box.Bottom - LineInset)], new Stroke(colour, LineWidth));
}
