using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The labels under an axis of values that runs to the right.</summary>
internal static class HorizontalAxis
{
    private const double Drop = 6;
    private const double LeastSpaceBetweenLabels = 12;

    /// <summary>Height under the plot that the axis takes.</summary>
    public static double Height => Drop + ChartStyle.Axis.Pitch;

    /// <summary>Its line, and as many labels as have room, zero among them where it is on the axis.</summary>
    public static IEnumerable<Mark> Labels(ValueScale scale, ValueFormat format, Box plot, ChartSize size)
    {
        yield return new PolylineMark([new(plot.Left, plot.Bottom), new(plot.Right, plot.Bottom)], ChartStyle.AxisLine);
        var ticks = scale.Ticks.ToList();
        var labels = ticks.ConvertAll(tick => new TextMark(
            new Point(scale.X(tick, plot), plot.Bottom + Drop + ChartStyle.Axis.Ascent),
            format.Bare(tick, scale.Decimals),
            ChartStyle.Axis,
            TextAnchor.Middle));
        var stride = Enumerable.Range(1, ticks.Count).First(step => Fits(Every(labels, step)));
        foreach (var label in Every(labels, stride).Where(label => label.Bounds.Left >= 0 && label.Bounds.Right <= size.Width))
        {
            yield return label;
        }
    }

    private static IEnumerable<TextMark> Every(List<TextMark> labels, int step) => labels.Where((_, i) => i % step == 0);

    private static bool Fits(IEnumerable<TextMark> labels) =>
        labels.Zip(labels.Skip(1)).All(pair => pair.Second.Bounds.Left - pair.First.Bounds.Right >= LeastSpaceBetweenLabels);
}
