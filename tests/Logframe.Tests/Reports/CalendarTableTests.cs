using Logframe.Core.Calendars;
using Logframe.Reports;

namespace Logframe.Tests.Reports;

/// <summary>How the days of the calendar are written.</summary>
public class CalendarTableTests
{
    [Theory]
    [InlineData("2026-12-14", "2026-12-14", "2026-12-14")]
    [InlineData("2026-12-01", "2026-12-31", "Dec 2026")]
    [InlineData("2026-11-15", "2026-12-14", "2026-11-15 to 2026-12-14")]
    [InlineData("2026-08-01", "2026-09-30", "2026-08-01 to 2026-09-30")]
    public void A_month_is_written_as_one_only_where_it_is_a_whole_one(string since, string day, string written)
    {
        var entry = new CalendarEntry(Day(day), Day(since), CalendarKind.Report, "A paper", "", CalendarStanding.Ahead) { Key = "report/A board/A paper" };

        CalendarTable.Entries([entry]).Rows[0][0].ShouldBe(written);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
