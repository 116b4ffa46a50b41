using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Slope;

/// <summary>Stacks the levels of a slope chart: the same percent has the same height in all of them.</summary>
internal static class SlopeLayout
{
    private const double Gap = 18;
    private const double SmallGap = 8;

    /// <summary>Height of one percent, unless the highest level would need more than <see cref="HighestPanel"/>.</summary>
    private const double UnitsPerPercent = 4;

    private const double HighestPanel = 420;

    public static Picture Of(SlopeChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, SlopeChart.Subtitle, size);
        var scale = Math.Min(UnitsPerPercent, HighestPanel / Math.Max(1, chart.Groups.Max(SlopePanel.RangeOf)));
        foreach (var group in chart.Groups)
        {
            column.Paragraph(group.Heading, ChartStyle.Sentence with { Bold = true });
            column.Space(SmallGap);
            if (group.Lines.Count > 0)
            {
                var panel = SlopePanel.Of(chart, group, size, column.Bottom, scale);
                column.Add(panel.Marks, panel.Bottom);
            }

            SlopePanel.AddNames(column, group, size);
            column.Space(Gap);
        }

        var foot = ChartHead.Under(chart.Notes, chart.Source, size, column.Bottom);
        return new Picture(size.Width, ChartHead.HeightTo(foot, size), [.. column.Marks, .. foot.Marks]);
    }
}
