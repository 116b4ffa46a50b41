using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Charts.Inequality;

/// <summary>The gap from period to period with its intervals, and the gap that is promised.</summary>
/// <param name="Marks">From the back to the front.</param>
/// <param name="Bottom">Where the plot and its axis end.</param>
/// <param name="Scale">The value axis.</param>
internal sealed record GapPlot(IReadOnlyList<Mark> Marks, double Bottom, ValueScale Scale)
{
    private const double Height = 220;
    private const double PointReach = 6;
    private const double LatestReach = 8;
    private const double LabelGap = 12;

    public static GapPlot Of(InequalityChart chart, ChartSize size, double top)
    {
        var known = chart.Gap.Where(point => point.Value is not null).ToList();
        var scale = ScaleOf(chart, known);
        var latest = chart.GapFormat.Bare(known[^1].Value!.Value);
        var label = new TextStyle(22, true, ChartStyle.Blue);
        var plot = new Box(size.Margin + Axes.ValueAxisWidth(scale, chart.GapFormat), top, size.Width - size.Margin - label.WidthOf(latest) - LabelGap, top + Height);
        var periods = chart.Gap.Select(point => point.Period).ToList();
        var step = periods.Count > 1 ? (periods[^1].DecimalMid - periods[0].DecimalMid) / (periods.Count - 1) : 1;
        var frame = new PlotFrame(plot, scale, periods[0].DecimalMid - (step * 0.6), periods[^1].DecimalMid + (step * 0.6));
        return new GapPlot(
            [
                .. Axes.Grid(frame),
                .. Axes.Zero(frame),
                .. Target(chart, frame),
                .. Breaks(chart, frame),
                .. Intervals(chart, known, frame),
                .. Lines(chart, frame),
                .. known.Select(point => Point(chart, point, point == known[^1], frame)),
                .. Axes.Value(frame, chart.GapFormat),
                .. Axes.Time(frame, periods, known[^1].Period, null, size.Width),
                new TextMark(new Point(plot.Right + LabelGap, frame.Y(known[^1].Value!.Value) + (label.Size * 0.36)), latest, label),
            ],
            plot.Bottom + Axes.TimeAxisHeight,
            scale);
    }

    /// <summary>A gap is read from nought, so nought is on the axis.</summary>
    private static ValueScale ScaleOf(InequalityChart chart, List<SeriesPoint> known)
    {
        double[] values =
        [
            0,
            .. chart.GapTarget is { } target ? [target] : Array.Empty<double>(),
            .. known.SelectMany(point => new[] { point.Value!.Value, point.Interval?.Lower ?? point.Value.Value, point.Interval?.Upper ?? point.Value.Value }),
        ];
        return ValueScale.Covering(values, values.Min() < 0 ? null : 0, values.Max() > 0 ? null : 0, Height);
    }

    private static IEnumerable<Mark> Target(InequalityChart chart, PlotFrame frame)
    {
        if (chart.GapTarget is { } target)
        {
            var y = frame.Y(target);
            yield return new FigureMark(DrawnFigure.Of("Gap promised at most", "", target), new PolylineMark([new(frame.Plot.Left, y), new(frame.Plot.Right, y)], ChartStyle.TargetLine));
        }
    }

    private static IEnumerable<Mark> Breaks(InequalityChart chart, PlotFrame frame) => chart.Breaks.Select(moment =>
    {
        var x = frame.X(Period.DecimalYear(moment.FirstDay));
        return new PolylineMark([new(x, frame.Plot.Top), new(x, frame.Plot.Bottom)], ChartStyle.BreakLine);
    });

    private static IEnumerable<Mark> Intervals(InequalityChart chart, List<SeriesPoint> known, PlotFrame frame) =>
        from point in known
        where point.Interval is not null
        let interval = point.Interval!.Value
        let x = frame.X(point.Period.DecimalMid)
        select new FigureMark(
            new DrawnFigure("Gap 95% interval", [point.Period.Label, point.Period.Label], [chart.GapFormat.Rounded(interval.Lower), chart.GapFormat.Rounded(interval.Upper)]),
            new PolylineMark([new(x, frame.Y(interval.Lower)), new(x, frame.Y(interval.Upper))], ChartStyle.IntervalLine));

    /// <summary>A missing period and a change of method end the line.</summary>
    private static IEnumerable<Mark> Lines(InequalityChart chart, PlotFrame frame) =>
        from pair in chart.Gap.Zip(chart.Gap.Skip(1))
        where pair.First.Value is not null && pair.Second.Value is not null
        where !chart.Breaks.Any(moment => moment.FirstDay > pair.First.Period.End && moment.FirstDay <= pair.Second.Period.End)
        select new PolylineMark([At(pair.First, frame), At(pair.Second, frame)], ChartStyle.SubjectLine);

    private static FigureMark Point(InequalityChart chart, SeriesPoint point, bool isLatest, PlotFrame frame) => new(
        DrawnFigure.Of("Gap", point.Period.Label, chart.GapFormat.Rounded(point.Value!.Value)),
        new CircleMark(
            At(point, frame),
            isLatest ? LatestReach : PointReach,
            point.Calculated ? Colour.White : ChartStyle.Blue,
            new Stroke(point.Calculated ? ChartStyle.Blue : Colour.White, point.Calculated ? 3 : 2)));

    private static Point At(SeriesPoint point, PlotFrame frame) => frame.At(point.Period.DecimalMid, point.Value!.Value);
}
