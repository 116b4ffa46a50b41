using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Assessments.Levels;

/// <summary>Tests whether a gap is wider than it was in the baseline period or, where that is not held, in its first comparable period.</summary>
internal static class GapTest
{
    /// <param name="indicator">Whose gap it is.</param>
    /// <param name="measure">The part that is read.</param>
    /// <param name="area">Name of the area.</param>
    /// <param name="gap">The gap in order of time.</param>
    /// <param name="widens">Which way a gap of this measure is wider: 1 upwards, -1 downwards.</param>
    public static GapChange Run(Indicator indicator, Measure measure, string area, IReadOnlyList<SeriesPoint> gap, int widens)
    {
        GapChange Found(GapFinding finding, string movement) => new(indicator.Code, measure.Name, area, finding, $"the gap {movement}.");

        var comparable = ComparablePoints.Of(measure, gap);
        if (comparable.Count < 2)
        {
            return Found(GapFinding.NotTested, "cannot be tested for a change, with fewer than two comparable periods");
        }

        var to = comparable[^1];
        var from = comparable.SkipLast(1).FirstOrDefault(point => point.Period == measure.Baseline?.Period) ?? comparable[0];
        if (from.Interval is not { } before || to.Interval is not { } now)
        {
            return Found(GapFinding.NotTested, $"cannot be tested for a change, without an interval for {from.Period.Label} and {to.Period.Label}");
        }

        var change = FigureDifference.Between(new Estimate(to.Value!.Value, now), new Estimate(from.Value!.Value, before));
        var wider = change.IsSignificant && widens * change.Value > 0;
        var figures = $"from {Text(measure, from.Value.Value)} in {from.Period.Label} to {Text(measure, to.Value.Value)} in {to.Period.Label}";
        return wider
            ? Found(GapFinding.Wider, $"widened significantly, {figures}")
            : Found(GapFinding.NotWider, $"did not widen significantly, {figures}");
    }

    private static string Text(Measure measure, double value)
    {
        var decimals = measure.Verification.Decimals ?? 1;
        return measure.Unit is { } unit ? unit.Difference.Format(value, decimals) : Unit.Number(value, decimals);
    }
}
