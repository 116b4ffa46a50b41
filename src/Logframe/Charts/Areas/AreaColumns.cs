using Logframe.Charts.Layout;

namespace Logframe.Charts.Areas;

/// <summary>Where symbols, names, the plot and the figures of a comparison of areas stand: side by side or, where that is too narrow, under each other.</summary>
/// <param name="Symbol">Middle of the symbols.</param>
/// <param name="Names">Left edge of the names.</param>
/// <param name="NameWidth">Room for a name.</param>
/// <param name="PlotLeft">Left edge of the plot.</param>
/// <param name="PlotRight">Its right edge.</param>
/// <param name="ValueRight">Right edge of the values.</param>
/// <param name="EnglandLeft">Left edge of the comparisons with the nation.</param>
/// <param name="IsStacked">True where each area takes a line for its words and one for its marks.</param>
internal sealed record AreaColumns(double Symbol, double Names, double NameWidth, double PlotLeft, double PlotRight, double ValueRight, double EnglandLeft, bool IsStacked)
{
    public static readonly IReadOnlyList<string> EnglandHeading = ["Against", "England"];

    private const double SymbolRoom = 28;
    private const double SymbolReach = 9;
    private const double Gap = 20;
    private const double WidestName = 300;

    public static AreaColumns Of(AreaComparisonChart chart, ChartSize size)
    {
        var left = size.Margin;
        var right = size.Width - size.Margin;
        var names = left + SymbolRoom;
        if (size.IsNarrow)
        {
            return new AreaColumns(left + SymbolReach, names, right - names, left + SymbolReach, right - SymbolReach, 0, 0, IsStacked: true);
        }

        var nameWidth = Math.Min(WidestName, chart.Areas.Max(area => AreaStyle.Of(area.Role).WidthOf(area.Name)));
        var englandLeft = right - chart.Areas.Select(area => AreaStyle.Of(area.England).WidthOf(area.EnglandWords)).Concat(EnglandHeading.Select(ChartStyle.Axis.WidthOf)).Max();
        var valueRight = englandLeft - Gap;
        var valueWidth = chart.Areas.Max(area => AreaStyle.Value.WidthOf(chart.Format.Bare(area.Value)));
        return new AreaColumns(left + SymbolReach, names, nameWidth, names + nameWidth + Gap, valueRight - valueWidth - Gap, valueRight, englandLeft, IsStacked: false);
    }
}
