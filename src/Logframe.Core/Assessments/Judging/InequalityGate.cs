using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Assessments.Judging;

/// <summary>The second key of an outcome: it is not green while inequality in what it measures grows.</summary>
/// <remarks>
/// Looks at every measure that speaks of a gap and at every other whose series is published by quintile of deprivation. A gap is held
/// against that of the agreed baseline period, by a test of the difference (methods.md 1.5); without limits at both ends nothing is claimed.
/// </remarks>
public static class InequalityGate
{
    public static IReadOnlyList<WideningGap> Of(LogicalFramework framework, Outcome outcome, SeriesBook book) =>
    [
        .. from measure in outcome.Indicators.SelectMany(indicator => indicator.Measures)
           from area in Places(framework, measure)
           let gap = Find(measure, area, book)
           where gap is not null
           select gap,
    ];

    private static IEnumerable<Area> Places(LogicalFramework framework, Measure measure) =>
        measure.AreaKeys.Select(framework.Area).SelectMany(area => area.Code is null ? area.Parts.Select(framework.Area) : [area]).Distinct();

    private static WideningGap? Find(Measure measure, Area area, SeriesBook book)
    {
        if (area.Code is not { } code || measure.Baseline?.Period is not { } start)
        {
            return null;
        }

        var points = IsItselfGap(measure)
            ? SeriesSelection.Select(book, measure, code, area.Name).Points
            : DeprivationGap.Select(book, measure with { Target = new GapAtMostTarget(0) }, code, area.Name).Points;
        var from = points.FirstOrDefault(point => point.Period == start);
        var to = points.LastOrDefault(point => point.Value is not null);
        return from is not null && to is not null && IsComparable(measure, from, to) && Widens(from, to) ? new WideningGap(measure, area, from, to) : null;
    }

    private static bool IsItselfGap(Measure measure) => measure is
    {
        Polarity: Polarity.LowerIsBetter,
        Verification.ValueKind: ValueKind.Gap or ValueKind.Ratio or ValueKind.SlopeIndexOfInequality,
    };

    // Periods that share years, or lie on two sides of a change of method, are not tested against each other.
    private static bool IsComparable(Measure measure, SeriesPoint from, SeriesPoint to) =>
        to.Period.Start > from.Period.End
        && !measure.Breaks.Any(change => from.Period.End < change.FirstDay && change.FirstDay <= to.Period.End);

    private static bool Widens(SeriesPoint from, SeriesPoint to)
    {
        if (from is not { Value: { } before, Interval: { } limitsBefore } || to is not { Value: { } now, Interval: { } limitsNow })
        {
            return false;
        }

        var difference = FigureDifference.Between(new Estimate(now, limitsNow), new Estimate(before, limitsBefore));
        return difference.IsSignificant && difference.Value > 0;
    }
}
