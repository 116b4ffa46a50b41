using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The space that a chart is laid out in; its height grows where its words need it.</summary>
/// <param name="Width">In units.</param>
/// <param name="Margin">Left free on every side.</param>
/// <param name="LeastHeight">The picture is at least this high.</param>
/// <param name="LeastPlotHeight">And the plot in it at least this.</param>
/// <param name="Gutter">Room to the right of the plot for labels.</param>
internal sealed record ChartSize(double Width, double Margin, double LeastHeight, double LeastPlotHeight, double Gutter)
{
    /// <summary>Across the text of an A4 page.</summary>
    public static ChartSize Page { get; } = new(1000, 24, 620, 280, 232);

    /// <summary>For a phone held upright, or a column.</summary>
    public static ChartSize Narrow { get; } = new(540, 18, 0, 340, 0);

    /// <summary>Below this width what stands side by side is put under each other.</summary>
    private const double LeastWidthForGutter = 760;

    private const double LeastMargin = 10;

    public bool IsNarrow => Width < LeastWidthForGutter;

    /// <summary>The same space for text that is to be printed larger: fewer units, each of them larger.</summary>
    /// <param name="scale">1 for ordinary text, 2 for text of twice its height.</param>
    public ChartSize ForText(double scale)
    {
        var width = Width / scale;
        return this with
        {
            Width = width,
            Margin = Math.Max(LeastMargin, Margin / scale),
            LeastHeight = LeastHeight / scale,
            Gutter = width < LeastWidthForGutter ? 0 : Gutter,
        };
    }

    /// <summary>For a width in print: words keep their size, and the layout flows into the space.</summary>
    public static ChartSize ForPrint(double millimetres)
    {
        var width = millimetres / Picture.MillimetresPerUnit;
        return (width < LeastWidthForGutter ? Narrow : Page) with { Width = width };
    }

    public double Inside => Width - (2 * Margin);
}
