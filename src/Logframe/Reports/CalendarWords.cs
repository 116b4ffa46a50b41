using Logframe.Core.Calendars;

namespace Logframe.Reports;

/// <summary>The kinds and standings of the calendar in words.</summary>
internal static class CalendarWords
{
    public static string Of(CalendarKind kind) => kind switch
    {
        CalendarKind.Meeting => "meeting",
        CalendarKind.Papers => "papers",
        CalendarKind.Report => "report",
        CalendarKind.Figures => "figures",
        CalendarKind.Milestone => "milestone",
        CalendarKind.Deadline => "deadline",
        CalendarKind.Review => "review",
        CalendarKind.Action => "action",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of the calendar."),
    };

    public static string Of(CalendarStanding standing) => standing switch
    {
        CalendarStanding.Overdue => "overdue",
        CalendarStanding.Due => "due",
        CalendarStanding.Ahead => "ahead",
        CalendarStanding.Past => "past",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing of the calendar."),
    };
}
