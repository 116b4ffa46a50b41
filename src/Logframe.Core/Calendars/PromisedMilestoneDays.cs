using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Dashboards;
using Logframe.Core.Definition;

namespace Logframe.Core.Calendars;

/// <summary>The days of indicators that are milestones themselves: by when work must have started, and when their owner expects them to be done.</summary>
/// <remarks>The day by which they are promised stands with the deadlines of all indicators.</remarks>
internal static class PromisedMilestoneDays
{
    public static IEnumerable<CalendarEntry> Of(FrameworkAssessment assessment) => Open(assessment).SelectMany(line => Days(line, assessment.AsOf));

    public static IEnumerable<UndatedEntry> Undated(FrameworkAssessment assessment) =>
        from line in Open(assessment)
        where line.Indicator.Deadline is null && line.Milestone is { Forecast: null, StartBy: null }
        group line by line.Indicator into same
        select new UndatedEntry(CalendarKind.Milestone, $"{same.Key.Code} {same.Key.Title}", "no day is stated", null);

    /// <summary>Those that nobody has reported as done or given up.</summary>
    public static IEnumerable<MilestoneLine> Open(FrameworkAssessment assessment) =>
        from level in assessment.Outcomes
        from indicator in level.Indicators
        from measure in indicator.Measures
        from area in measure.Areas
        let line = MilestoneLine.Of(level.Outcome, indicator.Indicator, measure.Measure, area)
        where line is { Milestone.Progress: not (MilestoneProgress.Complete or MilestoneProgress.Cancelled) }
        select line;

    private static IEnumerable<CalendarEntry> Days(MilestoneLine line, DateOnly asOf)
    {
        if (line.Milestone is { StartBy: { } start, Progress: null or MilestoneProgress.NotStarted })
        {
            yield return On(start, "work must have started", "start");
        }

        if (line.Milestone.Forecast is { } forecast)
        {
            yield return On(forecast, "expected to be done", "forecast");
        }

        CalendarEntry On(DateOnly day, string what, string key) => new(
            day,
            day,
            CalendarKind.Milestone,
            $"{line.Indicator.Code} {line.Indicator.Title}: {what}",
            $"{line.Measure.Name}, {line.Area.Area.Name}: {(line.Milestone.Progress is null ? "nothing has been reported of it" : "nobody has reported it as done")}.",
            FrameworkCalendar.StandingOf(day, day, asOf, CalendarStanding.Overdue))
        {
            Indicator = line.Indicator.Code,
            Key = $"{key}/{line.Measure.Key}/{line.Area.Area.Key}",
        };
    }
}
