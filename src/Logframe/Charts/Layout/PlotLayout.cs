using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The plot with its axes and labels in place.</summary>
/// <param name="Marks">From the back to the front.</param>
/// <param name="Unplaced">Labels for which the plot has no room.</param>
/// <param name="Scale">The value axis.</param>
internal sealed record PlotLayout(IReadOnlyList<Mark> Marks, IReadOnlyList<PlotLabel> Unplaced, ValueScale Scale)
{
    /// <summary>Between the plot and the words above it, where a label may reach.</summary>
    private const double RoomAbove = 14;

    private const double SubjectCost = 120;
    private const double PromiseCost = 110;
    private const double ComparatorCost = 90;
    private const double IntervalCost = 55;

    public static PlotLayout Of(ProgressChart chart, ChartSize size, double top, double height)
    {
        var scale = ScaleOf(chart, height);
        var left = size.Margin + Axes.ValueAxisWidth(scale, chart.Format);
        var plot = new Box(left, top, size.Width - size.Margin - size.Gutter, top + height);
        var frame = PlotFrame.Of(plot, scale, chart);
        var marks = new PlotMarks(chart, frame);
        var axes = Axes.Value(frame, chart.Format).Concat(Axes.Time(frame, chart.Periods, chart.Latest.Period, chart.Goal?.Time, size.Width)).ToList();

        var labels = PlotLabels.Of(chart, frame, marks, size).ToList();
        var spots = new LabelSpots(plot with { Top = plot.Top - RoomAbove, Right = size.Width - size.Margin }, ObstaclesOf(marks, frame));
        var chosen = LabelPlacer.Choose([.. labels.Select(spots.For)]);
        var placed = labels.Zip(chosen).Where(pair => pair.Second is not null).SelectMany(pair => pair.First.At(pair.Second!));
        var unplaced = labels.Zip(chosen).Where(pair => pair.Second is null).Select(pair => pair.First).ToList();
        return new PlotLayout([.. marks.Background(), .. Axes.Grid(frame), .. Axes.Zero(frame), .. marks.Foreground(), .. axes, .. placed], unplaced, scale);
    }

    private static ValueScale ScaleOf(ProgressChart chart, double height)
    {
        var isShare = chart.Format.Unit?.Text == "%";
        var values = DrawnValues(chart).ToList();
        var withinShare = isShare && values.Min() >= 0 && values.Max() <= 100;
        return ValueScale.Covering([.. values, .. RoomOnGoodSide(chart, values)], withinShare ? 0 : null, withinShare ? 100 : null, height);
    }

    private static IEnumerable<double> DrawnValues(ProgressChart chart) =>
    [
        .. chart.Points.Concat(chart.England).Select(point => point.Value).OfType<double>(),
        .. chart.Points.Select(point => point.Interval).OfType<Core.Observations.ConfidenceInterval>().SelectMany(interval => new[] { interval.Lower, interval.Upper }),
        .. chart.Baseline is { } baseline ? [baseline.Value] : Array.Empty<double>(),
        .. chart.Goal?.DrawnLevels ?? [],
        .. chart.Way is { } way ? [way.FromValue, way.ToValue] : Array.Empty<double>(),
        .. chart.Floor is { } floor ? [floor.FromValue, floor.ToValue] : Array.Empty<double>(),
    ];

    /// <summary>So much beyond the target that the tint of the good side can be seen.</summary>
    private static IEnumerable<double> RoomOnGoodSide(ProgressChart chart, List<double> values)
    {
        var room = (values.Max() - values.Min()) * 0.1;
        if (chart.Goal is not { Moves: false } goal)
        {
            return [];
        }

        return goal.DrawnLevels.SelectMany(level => new[] { goal.Lowest is null ? level - room : level, goal.Highest is null ? level + room : level });
    }

    private static Obstacles ObstaclesOf(PlotMarks marks, PlotFrame frame)
    {
        var obstacles = new Obstacles();
        foreach (var mark in marks.Points().Concat(marks.LoneComparators()).Concat(marks.Promise()).Concat(marks.HiddenPoints()))
        {
            obstacles.Add(mark.Bounds.Grown(1));
        }

        Add(marks.SubjectLines, SubjectCost);
        Add(marks.ComparatorLines, ComparatorCost);
        Add(marks.TargetLines(), PromiseCost);
        Add(new[] { marks.Path(), marks.Floor() }.OfType<IReadOnlyList<Point>>(), PromiseCost);
        Add(Axes.Zero(frame).Select(zero => zero.Points), ComparatorCost);
        Add(marks.Intervals().Select(interval => interval.Mark).OfType<PolylineMark>().Concat(marks.Breaks()).Select(bar => bar.Points), IntervalCost);
        return obstacles;

        void Add(IEnumerable<IReadOnlyList<Point>> lines, double cost)
        {
            foreach (var line in lines)
            {
                obstacles.Add(line, cost);
            }
        }
    }
}
