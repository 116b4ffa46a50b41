using System.Globalization;
using System.Text;
using Logframe.Core.Assessments;
using Logframe.Core.Calendars;
using Logframe.Core.Reviews;
using Logframe.Reports;

namespace Logframe.Web.Site.Feeds;

/// <summary>The days to come as a calendar (RFC 5545) that the calendar of a desk or a telephone can subscribe to. Every entry lasts whole days.</summary>
internal static class CalendarFile
{
    public const string FileName = "calendar.ics";

    public const string ContentType = "text/calendar; charset=utf-8";

    private const int MonthsBack = 1;
    private const int YearsAhead = 3;

    public static SiteFile Of(Reading reading, ReviewAgenda reviews)
    {
        var calendar = FrameworkCalendar.Of(reading.Whole, reviews, reading.AsOf.AddMonths(-MonthsBack), reading.AsOf.AddYears(YearsAhead));
        return new SiteFile(Write(reading.Whole, calendar.Entries, reading.IsSimulated ? "SIMULATED: " : ""), ContentType);
    }

    /// <param name="assessment">From which the entries were made.</param>
    /// <param name="entries">Each becomes an event.</param>
    /// <param name="mark">Stands before every title.</param>
    public static byte[] Write(FrameworkAssessment assessment, IEnumerable<CalendarEntry> entries, string mark)
    {
        var stamp = (assessment.KnownAt ?? new DateTimeOffset(assessment.AsOf, TimeOnly.MinValue, TimeSpan.Zero)).UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var file = new CalendarText();
        file.Add("BEGIN", "VCALENDAR");
        file.Add("VERSION", "2.0");
        file.Add("PRODID", "-//Logframe//Calendar//EN");
        file.Add("METHOD", "PUBLISH");
        file.AddText("NAME", $"{mark}{assessment.Framework.Title}");
        file.AddText("X-WR-CALNAME", $"{mark}{assessment.Framework.Title}");
        file.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        foreach (var entry in entries)
        {
            file.Add("BEGIN", "VEVENT");
            file.Add("UID", StableId.Of($"{assessment.Framework.Id}/date/{entry.Key}").ToString());
            file.Add("DTSTAMP", stamp);
            file.Add("DTSTART;VALUE=DATE", Day(entry.Since));
            file.Add("DTEND;VALUE=DATE", Day(entry.Day.AddDays(1)));
            file.AddText("SUMMARY", mark + entry.Title);
            file.AddText("DESCRIPTION", mark + entry.About);
            file.AddText("CATEGORIES", CalendarWords.Of(entry.Kind));
            file.Add("TRANSP", "TRANSPARENT");
            file.Add("END", "VEVENT");
        }

        file.Add("END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
