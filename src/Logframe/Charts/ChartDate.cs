using System.Globalization;

namespace Logframe.Charts;

/// <summary>Days as people write them.</summary>
internal static class ChartDate
{
    /// <summary>"1 November 2026".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"December 2028" for its last day, the whole day otherwise.</summary>
    public static string MonthOf(DateOnly day) => day.AddDays(1).Day == 1 ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : Of(day);
}
