using Logframe.Core.Assessments;
using Logframe.Core.Reviews;

namespace Logframe.Core.Calendars;

/// <summary>Who receives what and when, what figures can be expected, and what is due or overdue, as seen from the day of an assessment.</summary>
/// <param name="AsOf">The day from which it is looked at.</param>
/// <param name="Entries">In the order of their days; what is overdue is there however old it is.</param>
/// <param name="Undated">What has no day, with the reason.</param>
public sealed record FrameworkCalendar(DateOnly AsOf, IReadOnlyList<CalendarEntry> Entries, IReadOnlyList<UndatedEntry> Undated)
{
    /// <summary>What comes within so many days counts as due.</summary>
    public const int DaysAhead = 31;

    public IEnumerable<CalendarEntry> Overdue => Entries.Where(entry => entry.Standing == CalendarStanding.Overdue);

    public IEnumerable<CalendarEntry> Due => Entries.Where(entry => entry.Standing == CalendarStanding.Due);

    /// <param name="assessment">The framework as it stands on the day.</param>
    /// <param name="reviews">The reviews as they stood on the day.</param>
    /// <param name="from">The first day of interest.</param>
    /// <param name="to">The last.</param>
    public static FrameworkCalendar Of(FrameworkAssessment assessment, ReviewAgenda reviews, DateOnly from, DateOnly to)
    {
        var governance = assessment.Framework.Delivery?.Governance ?? [];
        return new FrameworkCalendar(
            assessment.AsOf,
            [
                .. GovernanceDays.Of(governance, assessment.AsOf, from, to)
                    .Concat(FigureDays.Of(assessment))
                    .Concat(MilestoneDays.Of(assessment))
                    .Concat(PromisedMilestoneDays.Of(assessment))
                    .Concat(DeadlineDays.Of(assessment))
                    .Concat(ReviewDays.Of(reviews, assessment))
                    .Where(entry => entry.Standing == CalendarStanding.Overdue ? entry.Since <= to : entry.Day >= from && entry.Since <= to)
                    .OrderBy(entry => entry.Day).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Key, StringComparer.Ordinal),
            ],
            [.. GovernanceDays.Undated(governance), .. MilestoneDays.Undated(assessment), .. PromisedMilestoneDays.Undated(assessment), .. FigureDays.Undated(assessment)]);
    }

    /// <summary>How something that nothing reports as done stands on a day.</summary>
    internal static CalendarStanding StandingOf(DateOnly since, DateOnly day, DateOnly asOf, CalendarStanding afterwards) =>
        day < asOf ? afterwards
        : since <= asOf.AddDays(DaysAhead) ? CalendarStanding.Due
        : CalendarStanding.Ahead;
}
