using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The rectangle that values are drawn in, with its two axes.</summary>
/// <param name="Plot">The rectangle.</param>
/// <param name="Values">Upwards.</param>
/// <param name="FromTime">At its left edge.</param>
/// <param name="ToTime">At its right edge.</param>
internal sealed record PlotFrame(Box Plot, ValueScale Values, double FromTime, double ToTime)
{
    /// <summary>Left free before the first and after the last period, as a share of the step between periods.</summary>
    private const double Padding = 0.6;

    public static PlotFrame Of(Box plot, ValueScale values, ProgressChart chart)
    {
        var periods = chart.Periods;
        var (first, last) = (periods[0].DecimalMid, periods[^1].DecimalMid);
        var step = periods.Count > 1 ? (last - first) / (periods.Count - 1) : 1;
        // A source without a cycle has no period yet that answers the deadline.
        var end = Math.Max(last, chart.Goal?.Time ?? last);
        return new PlotFrame(plot, values, first - (step * Padding), end + (step * Padding));
    }

    public double X(double time) => Plot.Left + ((time - FromTime) / (ToTime - FromTime) * Plot.Width);

    public double Y(double value) => Values.Y(value, Plot);

    public Point At(double time, double value) => new(X(time), Y(value));
}
