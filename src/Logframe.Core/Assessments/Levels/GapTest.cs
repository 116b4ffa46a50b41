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
            var lacking = new[] { from, to }.Where(point => point.Interval is null).Select(point => point.Period.Label);
            return Found(GapFinding.NotTested, $"cannot be tested for a change, without an interval for {string.Join(" and ", lacking)}");
        }

        var change = FigureDifference.Between(new Estimate(to.Value!.Value, now), new Estimate(from.Value!.Value, before));
        var (was, has) = (Text(measure, from.Value.Value), Text(measure, to.Value.Value));
        var figures = $"from {was} in {from.Period.Label} to {has} in {to.Period.Label}";
        return (change.IsSignificant, Math.Sign(widens * change.Value)) switch
        {
            (true, 1) => Found(GapFinding.Wider, $"widened significantly, {figures}"),
            _ when was == has => Found(GapFinding.NotWider, $"did not change significantly, {figures}"),
            (false, 1) => Found(GapFinding.NotWider, $"did not widen significantly, {figures}"),
            _ when from.Value * to.Value < 0 => Found(GapFinding.NotWider, $"turned round, {figures}"),
            (true, _) => Found(GapFinding.NotWider, $"narrowed significantly, {figures}"),
            _ => Found(GapFinding.NotWider, $"narrowed, though not significantly, {figures}"),
        };
    }

    private static string Text(Measure measure, double value)
    {
        var decimals = measure.Verification.Decimals ?? 1;
        return measure.Unit is { } unit ? unit.Difference.Format(value, decimals) : Unit.Number(value, decimals);
    }
}
