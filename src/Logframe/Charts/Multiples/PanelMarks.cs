using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Multiples;

/// <summary>The marks of one small plot, from the back to the front.</summary>
internal sealed class PanelMarks(SmallMultiplesChart chart, AreaPanel panel, Box plot, ValueScale scale)
{
    private const double Padding = 8;
    private const double LatestReach = 6;
    private const double LoneReach = 4;

    private static readonly Stroke Line = new(ChartStyle.Blue, 3);
    private static readonly Stroke Comparator = new(ChartStyle.ComparatorGrey, 2);
    private static readonly Stroke Target = new(ChartStyle.Green, 2);

    private readonly SeriesRuns _runs = new(chart.Periods, panel.Breaks);

    public IEnumerable<Mark> All() =>
    [
        .. GoodSide(),
        .. scale.Ticks.Select(tick => Level(tick, ChartStyle.Grid)),
        Level(scale.From, ChartStyle.AxisLine),
        .. (chart.Goal?.Levels ?? []).Select(level => Level(level, Target)),
        .. _runs.Of(chart.England).SelectMany(run => Joined("England", run, Comparator)),
        .. _runs.Of(panel.Points).SelectMany(run => Joined(panel.Area, run, Line)),
        new CircleMark(At(panel.Latest), LatestReach, ChartStyle.Blue, new Stroke(Colour.White, 1.5)),
    ];

    private IEnumerable<Mark> GoodSide()
    {
        if (chart.Goal is { } goal)
        {
            var top = goal.Highest is { } highest ? scale.Y(highest, plot) : plot.Top;
            var bottom = goal.Lowest is { } lowest ? scale.Y(lowest, plot) : plot.Bottom;
            yield return new RectangleMark(plot with { Top = top, Bottom = bottom }, ChartStyle.GoodTint);
        }
    }

    private IEnumerable<Mark> Joined(string series, IReadOnlyList<SeriesPoint> run, Stroke stroke)
    {
        var figure = new DrawnFigure(series, [.. run.Select(point => point.Period.Label)], [.. run.Select(point => chart.Format.Rounded(point.Value!.Value))]);
        yield return new FigureMark(figure, run.Count > 1 ? new PolylineMark([.. run.Select(At)], stroke) : new CircleMark(At(run[0]), LoneReach, stroke.Colour));
    }

    private PolylineMark Level(double value, Stroke stroke) => new([new(plot.Left, scale.Y(value, plot)), new(plot.Right, scale.Y(value, plot))], stroke);

    private Point At(SeriesPoint point)
    {
        var (first, last) = (chart.Periods[0].DecimalMid, chart.Periods[^1].DecimalMid);
        return new Point(plot.Left + Padding + ((point.Period.DecimalMid - first) / (last - first) * (plot.Width - (2 * Padding))), scale.Y(point.Value!.Value, plot));
    }
}
