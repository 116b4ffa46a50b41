using Logframe.Core.Assessments;
using Logframe.Core.Calendars;
using Logframe.Core.Reviews;
using Logframe.Reports;

namespace Logframe.Web.Site.Feeds;

/// <summary>News of days to come: each becomes news when it is a month away.</summary>
internal static class DateNews
{
    public static IEnumerable<NewsEntry> Of(FrameworkAssessment assessment, ReviewAgenda reviews) =>
        FrameworkCalendar.Of(assessment, reviews, assessment.AsOf, assessment.AsOf.AddDays(FrameworkCalendar.DaysAhead)).Due
            .Where(entry => entry.Day >= assessment.AsOf)
            .Select(entry => new NewsEntry(
                $"date/{entry.Key}",
                NewsKind.Date,
                new DateTimeOffset(entry.Since.AddDays(-FrameworkCalendar.DaysAhead), TimeOnly.MinValue, TimeSpan.Zero),
                $"{When(entry)}: {entry.Title}",
                entry.About,
                entry.Indicator));

    private static string When(CalendarEntry entry) => entry.Since == entry.Day ? Overview.Day(entry.Day) : $"{Overview.Day(entry.Since)} to {Overview.Day(entry.Day)}";
}
