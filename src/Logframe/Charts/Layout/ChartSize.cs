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

    public double Inside => Width - (2 * Margin);
}
