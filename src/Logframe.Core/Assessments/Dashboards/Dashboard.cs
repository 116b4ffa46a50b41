using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>A framework as commissioners read it: each measure with its last periods side by side, its target, its ratings and its direction.</summary>
/// <param name="Assessment">What it is made from.</param>
/// <param name="Tables">One per rhythm, the shortest first.</param>
/// <param name="Without">Codes of the measures of which no figure is known.</param>
public sealed record Dashboard(FrameworkAssessment Assessment, IReadOnlyList<DashboardTable> Tables, IReadOnlyList<string> Without)
{
    /// <summary>The things to be done, in the order of the framework.</summary>
    public IReadOnlyList<MilestoneLine> Milestones { get; init; } = [];

    /// <summary>Codes of the measures of which only documents state something, for no period that a series could have.</summary>
    public IReadOnlyList<string> StatedOnly { get; init; } = [];

    /// <param name="assessment">The framework, or one area's view of it.</param>
    /// <param name="most">How many periods to show.</param>
    /// <param name="level">Only this level; null for all.</param>
    public static Dashboard Of(FrameworkAssessment assessment, int most, Outcome? level = null)
    {
        var places = (
            from outcome in assessment.Outcomes
            where level is null || outcome.Outcome == level
            from indicator in outcome.Indicators
            from measure in indicator.Measures
            from area in measure.Areas
            select (outcome.Outcome, indicator.Indicator, measure.Measure, Area: area)).ToList();
        var lines = places.Where(place => place.Measure.Target is not MilestoneTarget)
            .Select(place => DashboardLine.Of(place.Outcome, place.Indicator, place.Measure, place.Area))
            .ToList();
        var blank = lines.GroupBy(line => line.Code).Where(group => group.All(line => line.Cells.Count == 0)).ToLookup(group => group.Any(line => line.Area.Stated.Count > 0), group => group.Key);
        return new Dashboard(
            assessment,
            [
                .. lines.Where(line => line.Cells.Count > 0)
                    .GroupBy(line => (Months: Rhythm(line), line.Cells[^1].Point.Period.Type))
                    .OrderBy(group => group.Key.Months ?? int.MaxValue)
                    .ThenBy(group => group.Key.Type)
                    .Select(group => DashboardTable.Of(group.Key.Months, [.. group], most)),
            ],
            [.. blank[false]])
        {
            StatedOnly = [.. blank[true]],
            Milestones = [.. places.Select(place => MilestoneLine.Of(place.Outcome, place.Indicator, place.Measure, place.Area)).OfType<MilestoneLine>()],
        };
    }

    private static int? Rhythm(DashboardLine line) =>
        line.Measure.Verification.Cycle is { } cycle ? cycle.Months : line.Cells[^1].Point.Period.Months is > 0 and var months ? months : null;
}
