using Logframe.Core.Definition;
using Logframe.Core.Statistics;

namespace Logframe.Core.Assessments.Changes;

/// <summary>Where the figure that carries a promise stands beside what is asked of it that day: the target, the needed path or the comparator.</summary>
/// <param name="Area">Whose figure it is.</param>
/// <param name="PeriodLabel">What the figure describes.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="HeldAgainst">What it was held against, in the same unit.</param>
/// <param name="Percent">How far it is on the good side, in percent of that; negative on the bad side. The same scale for every promise.</param>
public sealed record RelativePosition(Area Area, string PeriodLabel, double Value, double HeldAgainst, double Percent)
{
    private const double Whole = 100;

    /// <returns>Null where nothing is asked in numbers, where no way is better, and where nought is asked, of which there is no share.</returns>
    public static RelativePosition? Of(IndicatorAssessment indicator) =>
        indicator.Carrier.Carrier is { Current: { Value: { } value } current, Threshold: { } heldAgainst and not 0 } area && DistanceOf(indicator.Carrier) is { } distance
            ? new RelativePosition(area.Area, current.Period.Label, value, heldAgainst, Whole * distance / Math.Abs(heldAgainst)) { WantsMore = WantsMoreIn(indicator.Carrier) == true }
            : null;

    /// <summary>True where a higher value is on the good side.</summary>
    public bool WantsMore { get; init; }

    /// <summary>Another value of the same measure on the same scale.</summary>
    public double PercentOf(double other) => Whole * (WantsMore ? other - HeldAgainst : HeldAgainst - other) / Math.Abs(HeldAgainst);

    /// <summary>How far the carrying figure is on the good side of what is asked of it, in the unit of the measure; null where that is no number.</summary>
    internal static double? DistanceOf(MeasureAssessment measure)
    {
        var area = measure.Carrier;
        return (WantsMoreIn(measure), area.Current?.Value - area.Threshold) switch
        {
            (true, { } above) => above,
            (false, { } above) => -above,
            _ => null,
        };
    }

    private static bool? WantsMoreIn(MeasureAssessment measure) => (measure.Carrier.Operator ?? LevelOperators.Towards(measure.Measure.Polarity))?.WantsMore();
}
