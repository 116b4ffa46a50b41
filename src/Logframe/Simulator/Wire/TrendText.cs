using Logframe.Core.Definition;
using Logframe.Core.Statistics.Trends;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Wire;

/// <summary>The words in which the source prints the recent trend of a series.</summary>
/// <remarks>
/// The source tests proportions and crude rates alone, and only five years without a gap; methods.md 3 asks for less.
/// </remarks>
internal static class TrendText
{
    private const string CannotBeCalculated = "Cannot be calculated";

    private const int Points = 5;

    /// <param name="indicator">The indicator.</param>
    /// <param name="series">Its figures in order of time, up to the newest period.</param>
    public static string Of(SimulatedIndicator indicator, IReadOnlyList<Figure> series)
    {
        var isTested = indicator.Kind is ValueKind.Proportion or ValueKind.CrudeRate;
        return isTested && series.Count >= Points && series[^1].Year - series[^Points].Year == Points - 1
            ? Words(indicator.Polarity, RecentTrend.Of(indicator.Kind, [.. series.Select(Point)], series[^1].Stratum.Months / 12).Marker)
            : CannotBeCalculated;
    }

    private static TrendPoint Point(Figure figure) =>
        new(new DateOnly(figure.Year, 12, 31), figure.Value, figure.Count, figure.Denominator, figure.Interval95);

    private static string Words(Polarity polarity, TrendMarker marker) => marker switch
    {
        TrendMarker.CannotBeCalculated => CannotBeCalculated,
        TrendMarker.NoChange => "No significant change",
        _ when polarity is Polarity.NoJudgement => $"{marker}",
        _ => $"{marker} and getting {(marker is TrendMarker.Increasing == polarity is Polarity.HigherIsBetter ? "better" : "worse")}",
    };
}
