using Logframe.Charts.Layout;

namespace Logframe.Charts.Summary;

/// <summary>Where the names, the bars and the counts of a summary stand: side by side or, where that is too narrow, under each other.</summary>
/// <param name="Names">Left edge of the names.</param>
/// <param name="NameWidth">Room for a name.</param>
/// <param name="BarLeft">Left edge of the bars.</param>
/// <param name="BarRight">Their right edge.</param>
/// <param name="CoverageRight">Right edge of the coverage.</param>
/// <param name="IsStacked">True where each level takes lines of its own for name, bar and counts.</param>
internal sealed record SummaryColumns(double Names, double NameWidth, double BarLeft, double BarRight, double CoverageRight, bool IsStacked)
{
    public const string CoverageHeading = "Judged";

    private const double SymbolRoom = 30;
    private const double Gap = 20;
    private const double NameShare = 0.32;

    public static SummaryColumns Of(SummaryChart chart, ChartSize size)
    {
        var names = size.Margin + SymbolRoom;
        var right = size.Width - size.Margin;
        if (size.IsNarrow)
        {
            return new SummaryColumns(names, right - names, size.Margin, right, right, IsStacked: true);
        }

        var coverage = chart.Levels.Select(level => level.Coverage).Append(CoverageHeading).Max(ChartStyle.Axis.WidthOf);
        var barLeft = names + (size.Inside * NameShare) + Gap;
        return new SummaryColumns(names, size.Inside * NameShare, barLeft, right - coverage - Gap, right, IsStacked: false);
    }
}
