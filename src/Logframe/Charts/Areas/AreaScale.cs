using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Areas;

/// <summary>Chooses the axis that holds every value, interval and target of a comparison.</summary>
internal static class AreaScale
{
    /// <summary>Labels of a horizontal axis need more room than those of an upright one.</summary>
    private const double WidthPerHeight = 0.45;

    public static ValueScale Of(AreaComparisonChart chart, Box plot)
    {
        List<double> values =
        [
            .. chart.Areas.Select(area => area.Value),
            .. chart.Areas.Select(area => area.Interval).OfType<Core.Observations.ConfidenceInterval>().SelectMany(interval => new[] { interval.Lower, interval.Upper }),
            .. chart.Goal?.Levels ?? [],
        ];
        var isShare = chart.Format.Unit?.Text == "%" && values.Min() >= 0 && values.Max() <= 100;
        return ValueScale.Covering(values, isShare ? 0 : null, isShare ? 100 : null, plot.Width * WidthPerHeight);
    }

    /// <summary>Says where the axis starts, unless at zero.</summary>
    public static IEnumerable<string> Start(ValueScale scale, ValueFormat format) => scale.From == 0 ? [] : [$"The axis starts at {format.Bare(scale.From, scale.Decimals)}."];
}
