using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Spine;

/// <summary>The words of one promise in their places, and the part of the plot that is its own.</summary>
/// <param name="Row">Which promise.</param>
/// <param name="Strip">Where its marks go.</param>
/// <param name="Words">Its symbol, its name and its figures.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record SpineRowLayout(SpineRow Row, Box Strip, IReadOnlyList<Mark> Words, double Bottom)
{
    private const double LeastHeight = 50;
    private const double Padding = 6;
    private const double StackedStrip = 48;
    private const double SymbolReach = 9;

    private static readonly TextStyle Name = new(19, false, ChartStyle.Ink);
    private static readonly TextStyle Now = new(19, true, ChartStyle.Blue);

    /// <param name="row">Which promise.</param>
    /// <param name="columns">Where everything stands.</param>
    /// <param name="top">Where it begins.</param>
    /// <param name="left">Left edge of the picture's words.</param>
    public static SpineRowLayout Of(SpineRow row, SpineColumns columns, double top, double left)
    {
        var name = new TextColumn(columns.Names, top + Padding, columns.NameWidth).Paragraph(row.Label, Name).Paragraph(row.Detail, ChartStyle.Axis);
        if (columns.IsStacked)
        {
            name.Paragraph($"{row.Now.Text}, held against {row.HeldAgainst}{(row.Find(SpineElement.Target) is { } target ? $", target {target.Text}" : "")}", Now);
            var under = new Box(columns.PlotLeft, name.Bottom, columns.PlotRight, name.Bottom + StackedStrip);
            return new SpineRowLayout(row, under, [Symbol(row, left, top + Padding + (Name.Pitch / 2)), .. name.Marks], under.Bottom + Padding);
        }

        var strip = new Box(columns.PlotLeft, top, columns.PlotRight, Math.Max(top + LeastHeight, name.Bottom + Padding));
        var baseLine = strip.Centre.Y + (Now.Size * 0.36);
        var figures = SpineColumns.FiguresOf(row).Zip(columns.Figures, (text, right) => new TextMark(new Point(right, baseLine), text, ChartStyle.Axis, TextAnchor.End)).ToList();
        figures[0] = figures[0] with { Style = Now };
        return new SpineRowLayout(row, strip, [Symbol(row, left, top + Padding + (Name.Pitch / 2)), .. name.Marks, .. figures], strip.Bottom);
    }

    private static Mark Symbol(SpineRow row, double left, double middle) =>
        VerdictSymbol.At(row.Verdict, new Point(left + SymbolReach, middle), SymbolReach, ChipColours.Of(row.Verdict).Border);
}
