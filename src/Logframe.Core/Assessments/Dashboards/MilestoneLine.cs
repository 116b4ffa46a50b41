using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>A thing to be done, as boards read it: what, the actions that it takes, and how far it has got.</summary>
/// <param name="Outcome">The level that it belongs to.</param>
/// <param name="Indicator">The promise.</param>
/// <param name="Measure">The part.</param>
/// <param name="Area">For whom, with the verdict of today.</param>
/// <param name="Milestone">As last reported.</param>
public sealed record MilestoneLine(Outcome Outcome, Indicator Indicator, Measure Measure, AreaAssessment Area, MilestoneTarget Milestone)
{
    /// <summary>Null for a measure that is no milestone.</summary>
    /// <param name="outcome">The level.</param>
    /// <param name="indicator">The promise.</param>
    /// <param name="measure">The part.</param>
    /// <param name="area">Its assessment for one area.</param>
    public static MilestoneLine? Of(Outcome outcome, Indicator indicator, Measure measure, AreaAssessment area) => measure.Target is MilestoneTarget defined
        ? new MilestoneLine(outcome, indicator, measure, area, MilestoneReport.TryParse(area.Points is [.., var last] ? last.Note : null, out var report) ? report.Over(defined) : defined)
        : null;
}
