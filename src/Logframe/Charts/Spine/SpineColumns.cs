using Logframe.Charts.Layout;

namespace Logframe.Charts.Spine;

/// <summary>Where symbols, names, the plot and the figures of an overview stand: side by side or, where that is too narrow, under each other.</summary>
/// <param name="Names">Left edge of the names.</param>
/// <param name="NameWidth">Room for a name.</param>
/// <param name="PlotLeft">Left edge of the plot.</param>
/// <param name="PlotRight">Its right edge.</param>
/// <param name="Figures">Right edges of the columns of figures; empty where they stand in a line of their own.</param>
internal sealed record SpineColumns(double Names, double NameWidth, double PlotLeft, double PlotRight, IReadOnlyList<double> Figures)
{
    public static readonly IReadOnlyList<string> Headings = ["Now", "Held against", "Target"];

    private const double SymbolRoom = 28;
    private const double Gap = 18;
    private const double NameShare = 0.31;
    private const double EdgeRoom = 12;

    public bool IsStacked => Figures.Count == 0;

    public static SpineColumns Of(SpineChart chart, ChartSize size)
    {
        var (left, right) = (size.Margin, size.Width - size.Margin);
        var names = left + SymbolRoom;
        if (size.IsNarrow)
        {
            return new SpineColumns(names, right - names, left + EdgeRoom, right - EdgeRoom, []);
        }

        var widths = Headings.Select((heading, i) => chart.Rows.Select(row => (ChartStyle.Axis with { Bold = true }).WidthOf(FiguresOf(row)[i])).Append(ChartStyle.Axis.WidthOf(heading)).Max() + Gap).ToList();
        var nameWidth = size.Inside * NameShare;
        var firstFigure = right - widths.Sum();
        return new SpineColumns(names, nameWidth, names + nameWidth + Gap, firstFigure - EdgeRoom, [.. widths.Select((_, i) => firstFigure + widths.Take(i + 1).Sum())]);
    }

    /// <summary>The figures of a promise in the order of the columns.</summary>
    public static IReadOnlyList<string> FiguresOf(SpineRow row) => [row.Now.Text, row.HeldAgainst, row.Find(SpineElement.Target)?.Text ?? "–"];
}
