using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Core.Calendars;

/// <summary>The entries that governance makes: meetings with their papers, and what a body is told in which month.</summary>
internal static class GovernanceDays
{
    public static IEnumerable<CalendarEntry> Of(IReadOnlyList<GoverningBody> bodies, DateOnly asOf, DateOnly first, DateOnly last) =>
        bodies.SelectMany(body => body.Meetings.SelectMany(meeting => Meeting(body, meeting, asOf))
            .Concat(body.Receives.SelectMany(receipt => Days(receipt, first, last).Select(days => Report(body, receipt, days.Since, days.Day, asOf)))));

    public static IEnumerable<UndatedEntry> Undated(IReadOnlyList<GoverningBody> bodies) =>
        from body in bodies
        from receipt in body.Receives
        where receipt.Months.Count == 0 && receipt.By is null && !(receipt.Place == AgendaPlace.Standing && body.Meetings.Count > 0)
        select new UndatedEntry(CalendarKind.Report, receipt.What, Why(receipt), body.Name);

    private static string Why(Receipt receipt) => receipt switch
    {
        { Place: AgendaPlace.Deferred } => "deferred; no meeting is named yet",
        { Place: AgendaPlace.Unallocated } => "not given to a meeting yet",
        { HowOften: { } often } => $"{often}; no day is stated",
        _ => receipt.Note ?? "no day is stated",
    };

    private static IEnumerable<CalendarEntry> Meeting(GoverningBody body, Meeting meeting, DateOnly asOf)
    {
        var standing = body.Receives.Where(receipt => receipt.Place == AgendaPlace.Standing).Select(receipt => receipt.What);
        var items = meeting.Items.Concat(standing).ToList();
        var about = items.Count == 0 ? "" : $"On its agenda: {string.Join("; ", items)}.";
        yield return On(meeting.Day, CalendarKind.Meeting, $"{body.Name} meets{(meeting.Items.Count == 0 ? "" : ": " + string.Join("; ", meeting.Items))}", Joined(about, meeting.Note), "meeting");
        if (meeting.PapersBy is { } papers)
        {
            yield return On(papers, CalendarKind.Papers, $"Papers of {body.Name} go out", $"For its meeting of {Phrasing.Day(meeting.Day)}. {about}".Trim(), "papers");
        }

        if (body.AgendaDays is { } days)
        {
            yield return On(meeting.Day.AddDays(-days), CalendarKind.Papers, $"Agenda of {body.Name} is set", $"For its meeting of {Phrasing.Day(meeting.Day)}. {about}".Trim(), "agenda");
        }

        CalendarEntry On(DateOnly day, CalendarKind kind, string title, string says, string key) =>
            new(day, day, kind, title, says, FrameworkCalendar.StandingOf(day, day, asOf, CalendarStanding.Past)) { Who = body.Name, Key = $"{key}/{body.Name}/{meeting.Day:yyyy-MM-dd}" };
    }

    private static CalendarEntry Report(GoverningBody body, Receipt receipt, DateOnly since, DateOnly day, DateOnly asOf) =>
        new(day, since, CalendarKind.Report, receipt.What, Joined($"{body.Name} receives it{(receipt.HowOften is { } often ? $", {often}" : "")}.", receipt.Note), FrameworkCalendar.StandingOf(since, day, asOf, CalendarStanding.Past))
        {
            Who = body.Name,
            Key = $"report/{body.Name}/{receipt.What}/{day:yyyy-MM-dd}",
        };

    /// <summary>A month is due as a whole: the source names no day in it.</summary>
    private static IEnumerable<(DateOnly Since, DateOnly Day)> Days(Receipt receipt, DateOnly first, DateOnly last)
    {
        if (receipt.By is { LastDay: var due })
        {
            return [(receipt.From is { } from ? FirstDay(from) : FirstDay(receipt.By), due)];
        }

        return from year in Enumerable.Range(first.Year, last.Year - first.Year + 1)
               from month in receipt.Months
               let since = new DateOnly(year, month, 1)
               let day = since.AddMonths(1).AddDays(-1)
               where day >= first && since <= last
               select (since, day);
    }

    /// <summary>A month is resolved to its last day as every deadline is, and begins with its first.</summary>
    private static DateOnly FirstDay(Deadline day) =>
        char.IsLetter(day.AsWritten[0]) ? new DateOnly(day.LastDay.Year, day.LastDay.Month, 1) : day.LastDay;

    private static string Joined(string about, string? note) => note is null ? about : $"{about} {char.ToUpperInvariant(note[0])}{note[1..]}.".Trim();
}
