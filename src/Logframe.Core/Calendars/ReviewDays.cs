using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Reviews;

namespace Logframe.Core.Calendars;

/// <summary>The days of the reviews, and those by which the locked ones expect their actions to have their effect.</summary>
internal static class ReviewDays
{
    public static IEnumerable<CalendarEntry> Of(ReviewAgenda agenda, FrameworkAssessment assessment) =>
        agenda.Begun.Select(review => Review(review, assessment.AsOf))
            .Concat(agenda.Actions.Where(report => report.Finding != ActionFinding.Met).Select(report => Action(report, agenda, assessment)));

    private static CalendarEntry Review(ReviewNotes review, DateOnly asOf) => new(
        review.AsOf,
        review.AsOf,
        CalendarKind.Review,
        $"Review of {review.Year}",
        $"Edition {review.Edition}, prepared by {review.Prepared.By}. {Reached(review, asOf)}",
        FrameworkCalendar.StandingOf(review.AsOf, review.AsOf, asOf, review.IsLockedOn(asOf) ? CalendarStanding.Past : CalendarStanding.Overdue))
    {
        Who = review.Prepared.By,
        Key = $"review/{review.Year}",
    };

    private static string Reached(ReviewNotes review, DateOnly asOf) => review switch
    {
        { Locked: { } locked } when locked.On <= asOf => $"Locked by {locked.By} on {Phrasing.Day(locked.On)}.",
        { Approved: { } approved } when approved.On <= asOf => $"Approved by {approved.By} on {Phrasing.Day(approved.On)}, and not locked yet.",
        _ => "It is a draft, and nobody has approved it yet.",
    };

    private static CalendarEntry Action(ActionReport report, ReviewAgenda agenda, FrameworkAssessment assessment)
    {
        var action = report.Action;
        var agreed = agenda.Locked.First(review => review.Year == action.Review);
        return new CalendarEntry(
            action.Due,
            action.Due,
            CalendarKind.Action,
            $"{action.Name}: {action.Text}",
            $"Agreed in the review of {agreed.Year}, locked on {Phrasing.Day(agreed.Locked!.On)}. {report.Finding.Word()}: {report.Says}",
            FrameworkCalendar.StandingOf(action.Due, action.Due, assessment.AsOf, HasAnswered(agenda, report) ? CalendarStanding.Past : CalendarStanding.Overdue))
        {
            Who = action.Owner,
            Indicator = assessment.Find(action.Subject)?.Indicator.Code,
            Key = $"action/{action.Review}/{action.Subject}/{action.Number}",
        };
    }

    /// <summary>True where a later review was locked when it was clear already that the effect had not come.</summary>
    private static bool HasAnswered(ReviewAgenda agenda, ActionReport report) =>
        report.Finding == ActionFinding.Missed && agenda.Locked.Any(review => review.Year > report.Action.Review && review.AsOf > report.Action.Due);
}
