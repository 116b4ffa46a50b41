namespace Logframe.Charts.Layout;

/// <summary>The key under a plot: samples and words for what could not be labelled in place.</summary>
internal static class ChartKey
{
    private const double Gap = 14;

    public static TextColumn Of(IReadOnlyList<PlotLabel> labels, ChartSize size, double top)
    {
        var column = new TextColumn(size.Margin + Swatch.Width + Gap, top, size.Inside - Swatch.Width - Gap);
        foreach (var label in labels)
        {
            var style = label.Style with { Size = ChartStyle.Promise.Size };
            if (label.Points.Count == 0)
            {
                column.Add(new TextColumn(size.Margin, column.Bottom, size.Inside).Paragraph(label.KeyText, style));
                continue;
            }

            column.Add(Swatch.Of(label.Element, size.Margin, column.Bottom + (style.Pitch / 2)), column.Bottom);
            column.Paragraph(label.KeyText, style);
        }

        if (labels.Count > 0)
        {
            column.Space(Gap);
        }

        return column;
    }
}
