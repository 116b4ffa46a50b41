using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Spine;

/// <summary>The marks of an overview beside what figures are held against.</summary>
internal static class SpineMarks
{
    private const double NowReach = 7.5;
    private const double ContextReach = 6;
    private const double TickReach = 9;

    /// <summary>What is promised stands above the line of the figure and the nation under it, so that near values stay apart.</summary>
    private const double Lane = 13;

    private static readonly Stroke Bar = new(ChartStyle.Blue, 5);
    private static readonly Stroke White = new(Colour.White, 1.5);

    /// <summary>All marks of one promise, the latest figure in front.</summary>
    public static IEnumerable<Mark> Of(SpineRow row, SpineScale scale, Box strip)
    {
        var middle = strip.Centre.Y;
        if (row.Interval is { } interval)
        {
            yield return new FigureMark(
                new DrawnFigure("95% interval", [row.Label, row.Label], [interval.Lower.Value, interval.Upper.Value]),
                new PolylineMark([new(scale.X(interval.Lower.Percent, strip), middle), new(scale.X(interval.Upper.Percent, strip), middle)], ChartStyle.IntervalLine));
        }

        yield return new PolylineMark([new(scale.X(0, strip), middle), new(scale.X(row.Now.Percent, strip), middle)], Bar);
        foreach (var figure in row.Figures.OrderByDescending(figure => figure.Element))
        {
            var at = new Point(scale.X(figure.Percent, strip), middle + LaneOf(figure.Element));
            yield return new FigureMark(
                DrawnFigure.Of(figure.Element.ToString(), row.Label, figure.Value),
                scale.Holds(figure.Percent) ? Sample(figure.Element, at) : Arrow(figure, at, scale));
        }
    }

    public static Mark Sample(SpineElement element, Point at) => element switch
    {
        SpineElement.Now => new CircleMark(at, NowReach, ChartStyle.Blue, White),
        SpineElement.Target => VerdictSymbol.Diamond(at, TickReach, ChartStyle.Green),
        SpineElement.Floor => new PolylineMark([at.Moved(0, -TickReach), at.Moved(0, TickReach)], new Stroke(ChartStyle.Amber, 4)),
        SpineElement.Baseline => new RectangleMark(Box.Around(at, ContextReach), Colour.White, new Stroke(ChartStyle.Green, 2.5)),
        SpineElement.England => new RectangleMark(Box.Around(at, ContextReach - 0.5), ChartStyle.Grey, White),
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not an element of the overview."),
    };

    public static string NameOf(SpineElement element) => element switch
    {
        SpineElement.Now => "now",
        SpineElement.Target => "target",
        SpineElement.Floor => "floor",
        SpineElement.Baseline => "baseline",
        SpineElement.England => "England",
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not an element of the overview."),
    };

    private static double LaneOf(SpineElement element) => element switch
    {
        SpineElement.Now => 0,
        SpineElement.England => Lane,
        _ => -Lane,
    };

    private static PolygonMark Arrow(SpineFigure figure, Point at, SpineScale scale)
    {
        var outwards = figure.Percent > scale.Values.To ? 1 : -1;
        var colour = figure.Element switch
        {
            SpineElement.Now => ChartStyle.Blue,
            SpineElement.Floor => ChartStyle.Amber,
            SpineElement.England => ChartStyle.Grey,
            _ => ChartStyle.Green,
        };
        return new PolygonMark([at, at.Moved(-outwards * 10, -7), at.Moved(-outwards * 10, 7)], colour);
    }
}
