using Logframe.Core.Calendars;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;

namespace Logframe.Reports;

/// <summary>The calendar as tables: its entries, what has no day, and the themes to look into.</summary>
internal static class CalendarTable
{
    public static TableOutput Entries(IEnumerable<CalendarEntry> entries) => new(
        [new("day", "Day", NoWrap: true), new("kind", "What", NoWrap: true), new("title", "Title"), new("who", "Who")],
        [.. entries.Select(entry => (IReadOnlyList<object?>)[DayOf(entry), CalendarWords.Of(entry.Kind), entry.Title, entry.Who])]);

    public static TableOutput Undated(IEnumerable<UndatedEntry> entries) => new(
        [new("kind", "What", NoWrap: true), new("title", "Title"), new("why", "Why"), new("who", "Who")],
        [.. entries.Select(entry => (IReadOnlyList<object?>)[CalendarWords.Of(entry.Kind), entry.Title, entry.Why, entry.Who])]);

    public static TableOutput DeepDives(IEnumerable<DeepDive> dives) => new(
        [new("theme", "Theme"), new("code", "Code", NoWrap: true), new("reason", "Why"), new("plans", "Whom to ask")],
        [.. dives.SelectMany(dive => dive.Lagging.Select(lagging => (IReadOnlyList<object?>)[Overview.LevelName(dive.Level), lagging.Assessment.Indicator.Code, lagging.Reason, lagging.Pointer]))]);

    /// <summary>Everything in one table, for machines.</summary>
    public static TableOutput Flat(FrameworkCalendar calendar, DataNature nature) => new(
        [
            new("data", "Data"), new("since", "Since"), new("day", "Day"), new("standing", "Standing"), new("kind", "Kind"), new("title", "Title"),
            new("about", "About"), new("who", "Who"), new("indicator", "Indicator"), new("key", "Key"),
        ],
        [
            .. calendar.Entries.Select(entry => (IReadOnlyList<object?>)
                [NatureOf(nature), entry.Since, entry.Day, CalendarWords.Of(entry.Standing), CalendarWords.Of(entry.Kind), entry.Title, entry.About, entry.Who, entry.Indicator, entry.Key]),
            .. calendar.Undated.Select(entry => (IReadOnlyList<object?>)
                [NatureOf(nature), null, null, "no day", CalendarWords.Of(entry.Kind), entry.Title, entry.Why, entry.Who, null, null]),
        ]);

    private static string DayOf(CalendarEntry entry) => entry.Since == entry.Day
        ? entry.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : entry.Since.Day == 1 && entry.Since.AddMonths(1).AddDays(-1) == entry.Day
        ? entry.Day.ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)
        : $"{entry.Since:yyyy-MM-dd} to {entry.Day:yyyy-MM-dd}";

    // Meetings and milestones have no figures that could be published.
    private static string? NatureOf(DataNature nature) => nature == DataNature.Simulated ? DataNatures.Simulated : null;
}
