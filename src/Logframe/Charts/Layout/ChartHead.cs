using Logframe.Core.Observations;

namespace Logframe.Charts.Layout;

/// <summary>The words over and under a plot: warning, title, finding; remarks and source.</summary>
internal static class ChartHead
{
    private const double SmallGap = 10;
    private const double Gap = 18;

    /// <param name="chart">Whose words.</param>
    /// <param name="subtitle">What exactly is shown; blank for nothing.</param>
    /// <param name="size">The space of the picture.</param>
    public static TextColumn Over(Chart chart, string subtitle, ChartSize size)
    {
        var column = new TextColumn(size.Margin, size.Margin, size.Inside);
        if (chart.Nature == DataNature.Simulated)
        {
            SimulatedBand.Add(column);
            column.Space(Gap);
        }

        column.Paragraph(chart.Title, ChartStyle.Title);
        column.Space(2);
        column.Paragraph(subtitle, ChartStyle.Subtitle);
        column.Space(SmallGap);
        column.Paragraph(chart.Sentence, ChartStyle.Sentence);
        column.Space(Gap);
        return column;
    }

    /// <param name="notes">What a sceptic would ask, in sentences.</param>
    /// <param name="source">Publisher, licence and date of the figures.</param>
    /// <param name="size">The space of the picture.</param>
    /// <param name="top">Where the words begin.</param>
    public static TextColumn Under(IEnumerable<string> notes, string source, ChartSize size, double top)
    {
        var column = new TextColumn(size.Margin, top, size.Inside);
        column.Paragraph(string.Join(' ', notes), ChartStyle.Foot);
        column.Space(SmallGap / 2);
        column.Paragraph(source, ChartStyle.Foot);
        return column;
    }

    /// <summary>How high a picture is whose words end here.</summary>
    public static double HeightTo(TextColumn last, ChartSize size) => Math.Ceiling(last.Bottom + size.Margin - SmallGap);
}
