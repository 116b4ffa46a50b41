using Logframe.Charts.Layout;

namespace Logframe.Charts.Multiples;

/// <summary>Chooses the value axis that all small plots share.</summary>
internal static class PanelScale
{
    public static ValueScale Of(SmallMultiplesChart chart, double height)
    {
        List<double> values =
        [
            .. chart.Panels.SelectMany(panel => panel.Known).Concat(chart.England).Select(point => point.Value).OfType<double>(),
            .. chart.Goal?.Levels ?? [],
        ];
        var isShare = chart.Format.Unit?.Text == "%" && values.Min() >= 0 && values.Max() <= 100;
        return ValueScale.Covering(values, isShare ? 0 : null, isShare ? 100 : null, height);
    }
}
