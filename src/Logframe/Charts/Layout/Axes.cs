using Logframe.Charts.Drawing;
using Logframe.Core.Observations;

namespace Logframe.Charts.Layout;

/// <summary>Grid lines, axis line and the labels of both axes.</summary>
internal static class Axes
{
    private const double TickLength = 6;

    /// <summary>Keeps the labels of the time axis clear of marks on its line and of the lowest label of the value axis.</summary>
    private const double LabelDrop = 14;
    private const double LabelGap = 10;
    private const double LeastSpaceBetweenLabels = 16;

    /// <summary>Height under the plot that the time axis takes.</summary>
    public static double TimeAxisHeight => LabelDrop + ChartStyle.Axis.Pitch;

    /// <summary>Width left of the plot that the value axis takes.</summary>
    public static double ValueAxisWidth(ValueScale scale, ValueFormat format) =>
        scale.Ticks.Max(tick => ChartStyle.Axis.WidthOf(format.Bare(tick, scale.Decimals))) + LabelGap;

    public static IEnumerable<Mark> Grid(PlotFrame frame) =>
        frame.Values.Ticks.Select(tick => new PolylineMark([new(frame.Plot.Left, frame.Y(tick)), new(frame.Plot.Right, frame.Y(tick))], ChartStyle.Grid));

    public static IEnumerable<Mark> Value(PlotFrame frame, ValueFormat format)
    {
        foreach (var tick in frame.Values.Ticks)
        {
            var at = new Point(frame.Plot.Left - LabelGap, frame.Y(tick) + (ChartStyle.Axis.Size * 0.36));
            yield return new TextMark(at, format.Bare(tick, frame.Values.Decimals), ChartStyle.Axis, TextAnchor.End);
        }
    }

    /// <summary>A stronger grid line where values change their sign.</summary>
    public static IEnumerable<PolylineMark> Zero(PlotFrame frame) => frame.Values is { From: < 0, To: > 0 }
        ? [new PolylineMark([new(frame.Plot.Left, frame.Y(0)), new(frame.Plot.Right, frame.Y(0))], ChartStyle.ZeroLine)]
        : [];

    /// <param name="frame">Where.</param>
    /// <param name="periods">One tick each.</param>
    /// <param name="anchor">A period whose label shows: the others keep an even distance from it.</param>
    /// <param name="alsoWanted">The time of a period whose label should show too, if that takes little space; null for none.</param>
    /// <param name="rightEdge">No label reaches beyond it.</param>
    public static IEnumerable<Mark> Time(PlotFrame frame, IReadOnlyList<Period> periods, Period anchor, double? alsoWanted, double rightEdge)
    {
        yield return new PolylineMark([new(frame.Plot.Left, frame.Plot.Bottom), new(frame.Plot.Right, frame.Plot.Bottom)], ChartStyle.AxisLine);
        var labels = periods.Select(period => Label(frame, period)).ToList();
        var anchorIndex = IndexOf(periods, anchor.DecimalMid) ?? 0;
        var boxes = labels.Select(label => label.Bounds).ToList();
        var stride = Enumerable.Range(1, periods.Count).First(step => Fits(boxes, anchorIndex, step));
        if (alsoWanted is { } time && IndexOf(periods, time) is { } wanted && !IsLabelled(wanted, anchorIndex, stride) && IsLabelled(wanted, anchorIndex, stride + 1))
        {
            stride++;
        }

        for (var i = 0; i < periods.Count; i++)
        {
            var isLabelled = IsLabelled(i, anchorIndex, stride);
            var x = frame.X(periods[i].DecimalMid);
            yield return new PolylineMark([new(x, frame.Plot.Bottom), new(x, frame.Plot.Bottom + (isLabelled ? TickLength : TickLength / 2))], ChartStyle.AxisLine);
            if (isLabelled && boxes[i].Left >= 0 && boxes[i].Right <= rightEdge)
            {
                yield return labels[i];
            }
        }
    }

    private static int? IndexOf(IReadOnlyList<Period> periods, double time)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].DecimalMid == time)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"2017–19" for "2017 - 19".</summary>
    public static string ShortLabel(string label) => label.Replace(" - ", "–", StringComparison.Ordinal);

    private static TextMark Label(PlotFrame frame, Period period) => new(
        new Point(frame.X(period.DecimalMid), frame.Plot.Bottom + LabelDrop + ChartStyle.Axis.Ascent),
        ShortLabel(period.Label),
        ChartStyle.Axis,
        TextAnchor.Middle);

    private static bool Fits(List<Box> boxes, int anchor, int stride)
    {
        var shown = boxes.Where((_, i) => IsLabelled(i, anchor, stride)).ToList();
        return shown.Zip(shown.Skip(1)).All(pair => pair.Second.Left - pair.First.Right >= LeastSpaceBetweenLabels);
    }

    private static bool IsLabelled(int index, int anchor, int stride) => (index - anchor) % stride == 0;
}
