using Logframe.Charts.Layout;

namespace Logframe.Charts.Slope;

/// <summary>Where the parts of a slope chart stand, from left to right.</summary>
/// <param name="Ticks">Left edge of the labels of the axis.</param>
/// <param name="ThenSymbols">Middle of the symbols of the earlier day.</param>
/// <param name="Then">The axis of the earlier day.</param>
/// <param name="Now">The axis of the later day.</param>
/// <param name="NowSymbols">Middle of the symbols of the later day.</param>
/// <param name="Labels">Left edge of the labels.</param>
/// <param name="LabelWidth">Room for them.</param>
internal sealed record SlopeColumns(double Ticks, double ThenSymbols, double Then, double Now, double NowSymbols, double Labels, double LabelWidth)
{
    private const double TickWidth = 76;
    private const double Symbol = 12;
    private const double Leader = 26;
    private const double WideShare = 0.24;
    private const double NarrowPlot = 110;
    private const double Wide = 800;
    private const double Tight = 440;

    /// <summary>Too narrow for a scale and for names beside the lines.</summary>
    public bool IsTight { get; private init; }

    public static bool IsTightIn(ChartSize size) => size.Width < Tight;

    /// <param name="size">The space of the picture.</param>
    /// <param name="codes">Width of the longest code.</param>
    public static SlopeColumns Of(ChartSize size, double codes)
    {
        var symbols = size.Margin + Symbol + (IsTightIn(size) ? 0 : TickWidth);
        var then = symbols + Symbol + Leader;
        var now = IsTightIn(size) ? size.Width - size.Margin - codes - (3 * Symbol) - Leader
            : then + (size.Width > Wide ? (size.Inside - TickWidth) * WideShare : NarrowPlot);
        var nowSymbols = now + Leader + Symbol;
        var labels = nowSymbols + (2 * Symbol);
        return new SlopeColumns(size.Margin, symbols, then, now, nowSymbols, labels, size.Width - size.Margin - labels) { IsTight = IsTightIn(size) };
    }
}
