using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Control;

/// <summary>The key under a control chart: each line and each shape that it shows, with its words.</summary>
internal static class ProcessKey
{
    private const double Gap = 14;

    public static TextColumn Of(ProcessChart chart, ChartSize size, double top)
    {
        var column = new TextColumn(size.Margin, top, size.Inside);
        foreach (var (sample, words, style) in Entries(chart))
        {
            var text = new TextColumn(size.Margin + Swatch.Width + Gap, column.Bottom, size.Inside - Swatch.Width - Gap).Paragraph(words, style);
            column.Add([.. sample(new Point(size.Margin + (Swatch.Width / 2), column.Bottom + (style.Pitch / 2))), .. text.Marks], text.Bottom);
        }

        return column;
    }

    private static IEnumerable<(Func<Point, IEnumerable<Mark>> Sample, string Words, TextStyle Style)> Entries(ProcessChart chart)
    {
        if (chart.Reading.Chart!.Segments[^1].Limits is { } limits)
        {
            yield return (at => [Line(at, ProcessPlot.MeanLine)], $"Mean {chart.Format.Value(limits.Mean)}", ChartStyle.Axis);
            yield return (at => [Line(at, ProcessPlot.LimitLine)], $"Limits {chart.Format.Value(limits.Lower)} and {chart.Format.Value(limits.Upper)}", ChartStyle.Axis);
        }

        if (chart.Target is { } target)
        {
            yield return (at => [Line(at, ChartStyle.TargetLine)], $"Target {target.Words}", ChartStyle.Promise);
        }

        foreach (var meaning in chart.Reading.Chart.Points.Zip(chart.Reading.Points).Where(pair => pair.Second.Value is not null)
            .Select(pair => SignalMark.MeaningOf(pair.First, chart.Polarity)).Distinct().Order())
        {
            yield return (at => [SignalMark.At(meaning, at)], Capital(SignalMark.WordsOf(meaning)), ChartStyle.Axis);
        }
    }

    private static PolylineMark Line(Point at, Stroke stroke) => new([at.Moved(-Swatch.Width / 2, 0), at.Moved(Swatch.Width / 2, 0)], stroke);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
