using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>A framework as commissioners read it: each measure with its last periods side by side, its target, its ratings and its direction.</summary>
/// <param name="Assessment">What it is made from.</param>
/// <param name="Tables">One per rhythm, the shortest first.</param>
/// <param name="Without">Codes of the measures that have no figure yet.</param>
public sealed record Dashboard(FrameworkAssessment Assessment, IReadOnlyList<DashboardTable> Tables, IReadOnlyList<string> Without)
{
    /// <param name="assessment">The framework, or one area's view of it.</param>
    /// <param name="most">How many periods to show.</param>
    /// <param name="level">Only this level; null for all.</param>
    public static Dashboard Of(FrameworkAssessment assessment, int most, Outcome? level = null)
    {
        var lines = assessment.Outcomes
            .Where(outcome => level is null || outcome.Outcome == level)
            .SelectMany(outcome => outcome.Indicators.SelectMany(indicator => indicator.Measures.SelectMany(measure =>
                measure.Areas.Select(area => DashboardLine.Of(outcome.Outcome, indicator.Indicator, measure.Measure, area)))))
            .ToList();
        return new Dashboard(
            assessment,
            [
                .. lines.Where(line => line.Cells.Count > 0)
                    .GroupBy(line => (Months: Rhythm(line), line.Cells[^1].Point.Period.Type))
                    .OrderBy(group => group.Key.Months ?? int.MaxValue)
                    .ThenBy(group => group.Key.Type)
                    .Select(group => DashboardTable.Of(group.Key.Months, [.. group], most)),
            ],
            [.. lines.Where(line => line.Cells.Count == 0).Select(line => line.Code).Distinct()]);
    }

    private static int? Rhythm(DashboardLine line) =>
        line.Measure.Verification.Cycle is { } cycle ? cycle.Months : line.Cells[^1].Point.Period.Months is > 0 and var months ? months : null;
}
