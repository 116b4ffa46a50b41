using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Charts.Control;

/// <summary>The points of a control chart with mean and limits of every segment.</summary>
/// <param name="Marks">From the back to the front.</param>
/// <param name="Bottom">Where the plot and its axis end.</param>
/// <param name="Scale">The value axis.</param>
internal sealed record ProcessPlot(IReadOnlyList<Mark> Marks, double Bottom, ValueScale Scale)
{
    private const double Height = 320;
    private const double LabelGap = 10;

    public static readonly Stroke MeanLine = new(ChartStyle.Grey, 2);
    public static readonly Stroke LimitLine = new(ChartStyle.Grey, 2, new Dash(9, 6));

    private static readonly Stroke SubjectLine = new(ChartStyle.Blue, 2);
    private static readonly TextStyle Latest = new(20, true, ChartStyle.Blue);

    public static ProcessPlot Of(ProcessChart chart, ChartSize size, double top)
    {
        var scale = ScaleOf(chart);
        var labels = Labels(chart).OrderByDescending(label => label.Value).ToList();
        var right = size.Width - size.Margin - labels.Max(label => label.Style.WidthOf(label.Text)) - LabelGap;
        var plot = new Box(size.Margin + Axes.ValueAxisWidth(scale, chart.Format), top, right, top + Height);
        var periods = chart.Reading.Points.Select(point => point.Period).ToList();
        var step = (periods[^1].DecimalMid - periods[0].DecimalMid) / (periods.Count - 1);
        var frame = new PlotFrame(plot, scale, periods[0].DecimalMid - (step * 0.6), periods[^1].DecimalMid + (step * 0.6));
        var latest = chart.Reading.Points.Last(point => point.Value is not null).Period;
        return new ProcessPlot(
            [
                .. Axes.Grid(frame),
                .. Axes.Zero(frame),
                .. chart.Reading.Rebased.Select(moment => Upright(frame, Period.DecimalYear(moment.FirstDay))),
                .. chart.Reading.Chart!.Segments.SelectMany((segment, i) => Limits(chart, frame, segment, EndOf(chart, i))),
                .. Target(chart, frame),
                .. Lines(chart, frame),
                .. Points(chart, frame),
                .. Axes.Value(frame, chart.Format),
                .. Axes.Time(frame, periods, latest, null, size.Width),
                .. At(labels, frame),
            ],
            plot.Bottom + Axes.TimeAxisHeight,
            scale);
    }

    private static ValueScale ScaleOf(ProcessChart chart)
    {
        double[] values =
        [
            .. chart.Reading.Points.Select(point => point.Value).OfType<double>(),
            .. chart.Reading.Chart!.Segments.SelectMany(segment => segment.Limits is { } limits ? [limits.Lower, limits.Upper] : Array.Empty<double>()),
            .. chart.Target is { } target ? [target.Value] : Array.Empty<double>(),
        ];
        return ValueScale.Covering(values, values.Min() >= 0 ? 0 : null, null, Height);
    }

    private static int EndOf(ProcessChart chart, int segment) =>
        segment + 1 < chart.Reading.Chart!.Segments.Count ? chart.Reading.Chart.Segments[segment + 1].Start - 1 : chart.Reading.Points.Count - 1;

    private static IEnumerable<Mark> Limits(ProcessChart chart, PlotFrame frame, ControlSegment segment, int end)
    {
        if (segment.Limits is not { } limits)
        {
            return [];
        }

        var half = (chart.Reading.Points[1].Period.DecimalMid - chart.Reading.Points[0].Period.DecimalMid) / 2;
        var (from, to) = (chart.Reading.Points[segment.Start].Period, chart.Reading.Points[end].Period);
        return
        [
            Level("Mean", limits.Mean, MeanLine),
            Level("Lower limit", limits.Lower, LimitLine),
            Level("Upper limit", limits.Upper, LimitLine),
        ];

        FigureMark Level(string name, double value, Stroke stroke) => new(
            new DrawnFigure(name, [from.Label, to.Label], [chart.Format.Rounded(value), chart.Format.Rounded(value)]),
            new PolylineMark([frame.At(from.DecimalMid - half, value), frame.At(to.DecimalMid + half, value)], stroke));
    }

    private static IEnumerable<Mark> Target(ProcessChart chart, PlotFrame frame) => chart.Target is not { } target ? [] :
    [
        new FigureMark(
            DrawnFigure.Of("Target", target.Words, target.Value),
            new PolylineMark([new(frame.Plot.Left, frame.Y(target.Value)), new(frame.Plot.Right, frame.Y(target.Value))], ChartStyle.TargetLine)),
    ];

    private static IEnumerable<Mark> Lines(ProcessChart chart, PlotFrame frame) =>
        from pair in chart.Reading.Points.Zip(chart.Reading.Points.Skip(1))
        where pair.First.Value is not null && pair.Second.Value is not null
        select new PolylineMark([At(pair.First, frame), At(pair.Second, frame)], SubjectLine);

    private static IEnumerable<Mark> Points(ProcessChart chart, PlotFrame frame) =>
        from pair in chart.Reading.Points.Zip(chart.Reading.Chart!.Points)
        where pair.First.Value is not null
        select new FigureMark(
            DrawnFigure.Of(chart.Area, pair.First.Period.Label, chart.Format.Rounded(pair.First.Value!.Value)),
            SignalMark.At(SignalMark.MeaningOf(pair.Second, chart.Polarity), At(pair.First, frame)));

    /// <summary>The latest value and the levels that it is held against, in figures at the right.</summary>
    private static IEnumerable<(double Value, string Text, TextStyle Style)> Labels(ProcessChart chart)
    {
        if (chart.Reading.Chart!.Segments[^1].Limits is { } limits)
        {
            yield return (limits.Upper, chart.Format.Bare(limits.Upper), ChartStyle.Axis);
            yield return (limits.Mean, chart.Format.Bare(limits.Mean), ChartStyle.Axis);
            yield return (limits.Lower, chart.Format.Bare(limits.Lower), ChartStyle.Axis);
        }

        if (chart.Target is { } target)
        {
            yield return (target.Value, chart.Format.Bare(target.Value, null), ChartStyle.Target);
        }

        var latest = chart.Reading.Points.Last(point => point.Value is not null).Value!.Value;
        yield return (latest, chart.Format.Bare(latest), Latest);
    }

    private static IEnumerable<Mark> At(List<(double Value, string Text, TextStyle Style)> labels, PlotFrame frame) =>
        labels.Zip(EvenSpread.Of([.. labels.Select(label => frame.Y(label.Value))], [.. labels.Select(label => label.Style.Pitch)], frame.Plot.Top, frame.Plot.Bottom))
            .Select(pair => new TextMark(new Point(frame.Plot.Right + LabelGap, pair.Second + pair.First.Style.Ascent), pair.First.Text, pair.First.Style));

    private static PolylineMark Upright(PlotFrame frame, double time) => new([new(frame.X(time), frame.Plot.Top), new(frame.X(time), frame.Plot.Bottom)], ChartStyle.BreakLine);

    private static Point At(SeriesPoint point, PlotFrame frame) => frame.At(point.Period.DecimalMid, point.Value!.Value);
}
