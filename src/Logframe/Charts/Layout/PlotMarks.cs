using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Charts.Layout;

/// <summary>The marks of one chart's figures, from the back to the front.</summary>
internal sealed class PlotMarks(ProgressChart chart, PlotFrame frame)
{
    private const double PointReach = 6;
    private const double ComparatorReach = 4;
    private const double SquareReach = 7;
    private const double DiamondReach = 11;
    private const double CrossReach = 6;
    private const double ShortLine = 22;

    /// <summary>Bars closer together than this run into each other: a band says the same more calmly.</summary>
    private const double LeastBarDistance = 12;

    public static readonly Stroke CrossStroke = new(ChartStyle.Grey, 2.5);

    private readonly IReadOnlyList<IReadOnlyList<SeriesPoint>> _comparatorRuns = [.. Runs(chart).Of(chart.England)];

    public IReadOnlyList<IReadOnlyList<Point>> SubjectLines { get; } = [.. Runs(chart).Of(chart.Points).Select(run => Place(frame, run))];

    public IReadOnlyList<IReadOnlyList<Point>> ComparatorLines => [.. _comparatorRuns.Select(run => Place(frame, run))];

    public IEnumerable<Mark> Background() => GoodSide();

    public IEnumerable<Mark> Foreground() =>
    [
        .. Breaks(),
        .. Intervals(),
        .. _comparatorRuns.Where(run => run.Count > 1).Select(run => new FigureMark(FigureOf("England", run), new PolylineMark(Place(frame, run), ChartStyle.ComparatorLine))),
        .. LoneComparators(),
        .. TargetMarks(),
        .. Floor() is { } floor ? new Mark[] { new PolylineMark(floor, ChartStyle.FloorLine) } : [],
        .. Path() is { } path ? new Mark[] { new PolylineMark(path, ChartStyle.PathLine) } : [],
        .. SubjectLines.Where(line => line.Count > 1).Select(line => new PolylineMark(line, ChartStyle.SubjectLine)),
        .. Points(),
        .. HiddenPoints(),
        .. Promise(),
    ];

    /// <summary>Each level of the target across the plot; a level that moves is a short line at the latest period.</summary>
    public IEnumerable<IReadOnlyList<Point>> TargetLines() => chart.Goal is not { } goal ? []
        : goal.Steps.Count > 0 ? goal.Steps.Select<GoalStep, IReadOnlyList<Point>>(step => [new(Left(step), frame.Y(step.Level)), new(Right(step), frame.Y(step.Level))])
        : goal.Levels.Select<double, IReadOnlyList<Point>>(level => goal.Moves
            ? [Now(level).Moved(-ShortLine, 0), Now(level).Moved(ShortLine, 0)]
            : [new(frame.Plot.Left, frame.Y(level)), new(frame.Plot.Right, frame.Y(level))]);

    private double Left(GoalStep step) => step.FromTime is { } time ? frame.X(time) : frame.Plot.Left;

    private double Right(GoalStep step) => step.ToTime is { } time ? frame.X(time) : frame.Plot.Right;

    public IReadOnlyList<Point>? Floor() => chart.Floor is not { } floor ? null
        : floor.FromTime == floor.ToTime ? [Now(floor.NowValue).Moved(-ShortLine, 0), Now(floor.NowValue).Moved(ShortLine, 0)]
        : [frame.At(floor.FromTime, floor.FromValue), frame.At(floor.ToTime, floor.ToValue)];

    public IReadOnlyList<Point>? Path() => chart.Way is not { } way ? null : [frame.At(way.FromTime, way.FromValue), frame.At(way.ToTime, way.ToValue)];

    public Point Now(double value) => frame.At(chart.Latest.Period.DecimalMid, value);

    /// <summary>Bars or bands, each with the lower and the upper limits that it stands for.</summary>
    public IEnumerable<FigureMark> Intervals()
    {
        var limited = chart.Points.Where(point => point.Interval is not null).ToList();
        var distance = frame.Plot.Width / Math.Max(1, chart.Periods.Count);
        return distance >= LeastBarDistance
            ? limited.Select(point => new FigureMark(LimitsOf([point]), new PolylineMark([At(point, point.Interval!.Value.Lower), At(point, point.Interval!.Value.Upper)], ChartStyle.IntervalLine)))
            : Runs(chart).Of(limited).Where(run => run.Count > 1).Select(run => new FigureMark(LimitsOf(run), new PolygonMark(
                [.. run.Select(point => At(point, point.Interval!.Value.Lower)), .. run.Reverse().Select(point => At(point, point.Interval!.Value.Upper))],
                ChartStyle.BandBlue,
                ChartStyle.BandEdge)));
    }

    public IEnumerable<Mark> Points() =>
        from point in chart.Points
        where point.Value is not null
        let isLatest = point == chart.Latest
        select new FigureMark(FigureOf(chart.Area, [point]), new CircleMark(
            At(point, point.Value!.Value),
            isLatest ? PointReach + 2 : PointReach,
            point.Calculated ? Colour.White : ChartStyle.Blue,
            new Stroke(point.Calculated ? ChartStyle.Blue : Colour.White, point.Calculated ? 3 : 2)));

    /// <summary>Squares, diamonds and rings of the promise: baseline, target and where the path is now.</summary>
    public IEnumerable<Mark> Promise()
    {
        if (chart.Way is { NowValue: { } needed })
        {
            yield return new FigureMark(
                DrawnFigure.Of("Needed", chart.Latest.Period.Label, chart.Format.Rounded(needed)),
                new CircleMark(Now(needed), PointReach - 0.5, Colour.White, new Stroke(ChartStyle.Green, 2.5)));
        }

        if (chart.Baseline is { } baseline)
        {
            yield return new FigureMark(
                DrawnFigure.Of("Baseline", baseline.PeriodLabel, baseline.Value),
                new RectangleMark(Box.Around(frame.At(baseline.Time, baseline.Value), SquareReach), Colour.White, new Stroke(ChartStyle.Green, 2.5)));
        }

        if (chart.Goal is { Moves: false, Time: { } time } goal)
        {
            foreach (var level in goal.Levels)
            {
                yield return VerdictSymbol.Diamond(frame.At(time, level), DiamondReach, ChartStyle.Green);
            }
        }
    }

    /// <summary>Crosses on the time axis for periods whose value the publisher hides.</summary>
    public IEnumerable<Mark> HiddenPoints() =>
        from point in chart.Points
        where point.State == ValueState.Suppressed
        let at = new Point(frame.X(point.Period.DecimalMid), frame.Plot.Bottom - CrossReach - 6)
        from mark in Cross(at)
        select mark;

    public static IEnumerable<Mark> Cross(Point at)
    {
        yield return new PolylineMark([at.Moved(-CrossReach, -CrossReach), at.Moved(CrossReach, CrossReach)], CrossStroke);
        yield return new PolylineMark([at.Moved(-CrossReach, CrossReach), at.Moved(CrossReach, -CrossReach)], CrossStroke);
    }

    private IEnumerable<Mark> GoodSide()
    {
        if (chart.Goal is not { Moves: false } goal || !goal.Levels.Any())
        {
            return [];
        }

        if (goal.Steps.Count > 0)
        {
            return goal.Steps.Select(step => new RectangleMark(
                goal.Lowest is null
                    ? new Box(Left(step), frame.Y(step.Level), Right(step), frame.Plot.Bottom)
                    : new Box(Left(step), frame.Plot.Top, Right(step), frame.Y(step.Level)),
                ChartStyle.GoodTint));
        }

        var top = goal.Highest is { } highest ? frame.Y(highest) : frame.Plot.Top;
        var bottom = goal.Lowest is { } lowest ? frame.Y(lowest) : frame.Plot.Bottom;
        return [new RectangleMark(frame.Plot with { Top = top, Bottom = bottom }, ChartStyle.GoodTint)];
    }

    public IEnumerable<PolylineMark> Breaks() => chart.Breaks.Select(moment =>
    {
        var x = frame.X(Period.DecimalYear(moment.FirstDay));
        return new PolylineMark([new(x, frame.Plot.Top), new(x, frame.Plot.Bottom)], ChartStyle.BreakLine);
    });

    /// <summary>Values of the comparator that have no neighbour to join with a line.</summary>
    public IEnumerable<FigureMark> LoneComparators() =>
        _comparatorRuns.Where(run => run.Count == 1).Select(run => new FigureMark(FigureOf("England", run), new CircleMark(Place(frame, run)[0], ComparatorReach, ChartStyle.ComparatorGrey)));

    private IEnumerable<FigureMark> TargetMarks() => TargetLines().Zip(TargetFigures(), (line, figure) => new FigureMark(figure, new PolylineMark(line, ChartStyle.TargetLine)));

    private IEnumerable<DrawnFigure> TargetFigures() => chart.Goal is not { } goal ? []
        : goal.Steps.Count > 0 ? goal.Steps.Select(step => DrawnFigure.Of("Target", step.Year, step.Level))
        : goal.Levels.Select(level => DrawnFigure.Of("Target", goal.PeriodLabel ?? "", level));

    private DrawnFigure FigureOf(string series, IReadOnlyList<SeriesPoint> points) =>
        new(series, [.. points.Select(point => point.Period.Label)], [.. points.Select(point => chart.Format.Rounded(point.Value!.Value))]);

    private DrawnFigure LimitsOf(IReadOnlyList<SeriesPoint> points) => new(
        $"{chart.Area} 95% interval",
        [.. points.Concat(points.Reverse()).Select(point => point.Period.Label)],
        [.. points.Select(point => point.Interval!.Value.Lower).Concat(points.Reverse().Select(point => point.Interval!.Value.Upper)).Select(chart.Format.Rounded)]);

    private Point At(SeriesPoint point, double value) => frame.At(point.Period.DecimalMid, value);

    private static IReadOnlyList<Point> Place(PlotFrame frame, IReadOnlyList<SeriesPoint> run) =>
        [.. run.Select(point => frame.At(point.Period.DecimalMid, point.Value!.Value))];

    private static SeriesRuns Runs(ProgressChart chart) => new(chart.Periods, chart.Breaks);
}
