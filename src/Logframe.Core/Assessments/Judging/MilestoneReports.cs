using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Judging;

/// <summary>What partners have reported on a milestone for an area, up to the day of judging.</summary>
/// <param name="Points">One per report in order of time; none has a value, because a milestone has no number.</param>
/// <param name="Latest">What was last reported; null where nothing was.</param>
public sealed record MilestoneReports(IReadOnlyList<SeriesPoint> Points, MilestoneReport? Latest)
{
    public static MilestoneReports Of(SeriesBook book, Measure measure, Area area, DateOnly asOf)
    {
        var points = new List<SeriesPoint>();
        MilestoneReport? latest = null;
        foreach (var vintage in ReturnedSeries.Milestones(book, measure, area))
        {
            var words = vintage.Observation.Note;
            if (Period.TryParse(vintage.Observation.PeriodLabel, PeriodType.Date, out var day) && day.End <= asOf && MilestoneReport.TryParse(words, out var report))
            {
                latest = report;
                points.Add(new SeriesPoint(day, ValueState.Missing, null, null, null, null, words, vintage.KnownFrom, Calculated: false) { Provenance = vintage.Provenance });
            }
        }

        return new MilestoneReports(points, latest);
    }

    /// <summary>The milestone as last reported; as the definition has it where nothing was.</summary>
    public MilestoneTarget Over(MilestoneTarget defined) => Latest?.Over(defined) ?? defined;

    /// <summary>Where the report came from, for the trace.</summary>
    public string Source(Measure measure) => Latest is null
        ? $"definition, {measure.Key}: as its owner last reported"
        : TraceLog.Source($"Partner return {measure.Key}", Points[^1]);
}
