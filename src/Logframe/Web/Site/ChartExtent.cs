using Logframe.Charts;
using Logframe.Charts.Layout;

namespace Logframe.Web.Site;

/// <summary>How large a chart is in its two layouts, so that a page keeps its place free until it has come.</summary>
internal sealed record ChartExtent((double Width, double Height) Wide, (double Width, double Height) Narrow)
{
    public static ChartExtent Of(Chart chart) => new(Measure(chart, ChartSize.Page), Measure(chart, ChartSize.Narrow));

    private static (double Width, double Height) Measure(Chart chart, ChartSize size)
    {
        var picture = chart.Draw(size);
        return (picture.Width, picture.Height);
    }
}
