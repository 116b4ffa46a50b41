using Logframe.Core.Assessments;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Core.Calendars;

/// <summary>The days of the milestones of the delivery plan that nobody has reported as reached or given up.</summary>
internal static class MilestoneDays
{
    public static IEnumerable<CalendarEntry> Of(FrameworkAssessment assessment) =>
        from place in Open(assessment)
        where place.Example.Due is not null
        let due = place.Example.Due!.LastDay
        select new CalendarEntry(
            due,
            due,
            CalendarKind.Milestone,
            $"{place.Example.Name}: {place.Example.Milestone}",
            $"Milestone of outcome {place.Outcome.Code}, {(place.Example.Leads.Count == 0 ? "for which nobody is named" : "by " + string.Join(", ", place.Example.Leads))}; {Reported(place.Example, assessment.AsOf)}.",
            FrameworkCalendar.StandingOf(due, due, assessment.AsOf, CalendarStanding.Overdue))
        {
            Who = place.Example.Leads.Count == 0 ? null : string.Join(", ", place.Example.Leads),
            Key = $"milestone/{place.Outcome.Code}/{place.Example.Name}",
        };

    public static IEnumerable<UndatedEntry> Undated(FrameworkAssessment assessment) =>
        from place in Open(assessment)
        where place.Example is { Milestone: not null, Due: null }
        select new UndatedEntry(CalendarKind.Milestone, $"{place.Example.Name}: {place.Example.Milestone}", "no day is stated", place.Example.Leads.Count == 0 ? null : string.Join(", ", place.Example.Leads));

    private static IEnumerable<(DeliveryOutcome Outcome, DeliveryExample Example)> Open(FrameworkAssessment assessment) =>
        from outcome in assessment.Framework.Delivery?.Outcomes ?? []
        from example in outcome.Examples
        where example.Milestone is not null && example.On(assessment.AsOf) is not (MilestoneStanding.Reached or MilestoneStanding.GivenUp)
        select (outcome, example);

    private static string Reported(DeliveryExample example, DateOnly asOf) =>
        example.Progress.Where(note => note.On <= asOf).MaxBy(note => note.On) is { } last ? $"last reported on {last.On:yyyy-MM-dd}" : "nothing has been reported of it";
}
