using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Core.Calendars;

/// <summary>The days by which indicators are promised, with the figure that will answer whether they were kept.</summary>
internal static class DeadlineDays
{
    /// <remarks>A promise in figures is over with its day; a thing to be done is overdue until it is reported as done.</remarks>
    public static IEnumerable<CalendarEntry> Of(FrameworkAssessment assessment)
    {
        var toBeDone = PromisedMilestoneDays.Open(assessment).Select(line => line.Indicator.Code).ToHashSet();
        return from indicator in assessment.Indicators
               where indicator.Indicator is { Deadline: not null } promised && promised.Measures.Any(measure => measure.Target is not UnsetTarget)
               let day = indicator.Indicator.Deadline!.LastDay
               select new CalendarEntry(
                   day,
                   day,
                   CalendarKind.Deadline,
                   $"{indicator.Indicator.Code} {indicator.Indicator.Title}: the day of its promise",
                   indicator.Statement + Answer(indicator),
                   FrameworkCalendar.StandingOf(day, day, assessment.AsOf, toBeDone.Contains(indicator.Indicator.Code) ? CalendarStanding.Overdue : CalendarStanding.Past))
               {
                   Indicator = indicator.Indicator.Code,
                   Key = $"deadline/{indicator.Indicator.Code}",
               };
    }

    private static string Answer(IndicatorAssessment indicator)
    {
        var answers =
            from measure in indicator.Measures
            from area in measure.Areas
            where area.TargetPeriod is not null && measure.Measure.Verification.PublicationLagMonths is not null
            select new NextFigure(area.TargetPeriod!, area.TargetPeriod!.End.AddMonths(measure.Measure.Verification.PublicationLagMonths!.Value));
        return answers.MaxBy(answer => answer.Due) is { } last ? $" The figure that answers it is for {last.Period.Label}, expected by {Phrasing.Day(last.Due)}." : "";
    }
}
