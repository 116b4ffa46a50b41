using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Charts.Areas;

/// <summary>How areas are set and drawn by their role: blue for those that the framework is about, grey for those that serve to compare.</summary>
internal static class AreaStyle
{
    public static readonly TextStyle Value = new(19, true, ChartStyle.Ink);

    private static readonly TextStyle Promised = new(19, true, ChartStyle.Ink);
    private static readonly TextStyle Beside = new(19, false, ChartStyle.Ink);
    private static readonly TextStyle Comparator = new(19, false, ChartStyle.Grey);
    private static readonly TextStyle Nation = new(19, true, ChartStyle.Grey);
    private static readonly Stroke ComparatorInterval = new(ChartStyle.ComparatorGrey, 3);

    public static TextStyle Of(AreaRole role) => role switch
    {
        AreaRole.Promised => Promised,
        AreaRole.Beside => Beside,
        AreaRole.Comparator => Comparator,
        AreaRole.Nation => Nation,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role of an area."),
    };

    public static TextStyle Of(Comparison? england) => england switch
    {
        Comparison.Better => new TextStyle(19, true, ChartStyle.Green),
        Comparison.Worse => new TextStyle(19, true, ChartStyle.Red),
        _ => Comparator,
    };

    public static Stroke IntervalOf(ComparedArea area) => area.IsOwn ? ChartStyle.IntervalLine : ComparatorInterval;

    public static Mark PointOf(ComparedArea area, Point at) => area.Role switch
    {
        AreaRole.Promised => new CircleMark(at, 8, ChartStyle.Blue, new Stroke(Colour.White, 1.5)),
        AreaRole.Beside => new CircleMark(at, 6.5, ChartStyle.Blue, new Stroke(Colour.White, 1.5)),
        AreaRole.Comparator => new CircleMark(at, 5.5, Colour.White, new Stroke(ChartStyle.Grey, 2.5)),
        _ => new RectangleMark(Box.Around(at, 6), ChartStyle.Grey, new Stroke(Colour.White, 1.5)),
    };
}
