using System.Globalization;

namespace Logframe.Core.Observations;

/// <summary>Writes the labels of periods the way Fingertips prints them, or the way a neighbouring period is labelled.</summary>
internal static class PeriodLabel
{
    /// <param name="neighbour">Gives type, length and style.</param>
    /// <param name="start">First day of the period to label.</param>
    /// <param name="end">Last day of the period to label.</param>
    public static string Like(Period neighbour, DateOnly start, DateOnly end) => neighbour.Type switch
    {
        PeriodType.Date => Day(start),
        PeriodType.EndPoint => neighbour.Label.Contains('/') ? Split(end.Year - 1) : Year(end.Year),
        _ when char.IsAsciiLetter(neighbour.Label[0]) => Months(start, ClosesOnItsFirstMonth(neighbour) ? end.AddDays(1) : end),
        _ => InYears(neighbour.Type, start, neighbour.Months) ?? Months(start, end),
    };

    /// <summary>The label of whole years, of a quarter or of a month; null where the type has none for the stretch.</summary>
    public static string? Of(PeriodType type, DateOnly start, int months) => months == 1 ? Month(start) : InYears(type, start, months);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string? InYears(PeriodType type, DateOnly start, int months)
    {
        var monthsIntoYear = (start.Month - type.FirstMonth() + 12) % 12;
        var year = start.AddMonths(-monthsIntoYear).Year;
        var isSplit = type != PeriodType.Calendar;
        var first = isSplit ? Split(year) : Year(year);
        if (months == 3 && monthsIntoYear % 3 == 0)
        {
            return $"{first} Q{monthsIntoYear / 3 + 1}";
        }

        if (months % 12 != 0 || monthsIntoYear != 0)
        {
            return null;
        }

        var last = year + months / 12 - 1;
        return last == year ? first : $"{first} - {(isSplit ? Split(last)[2..] : Closing(year, last))}";
    }

    private static string Months(DateOnly start, DateOnly end) =>
        (start.Year, start.Month) == (end.Year, end.Month) ? Month(start) : $"{Month(start)} - {Month(end)}";

    /// <summary>"Nov 2021 - Nov 2022" runs to October.</summary>
    private static bool ClosesOnItsFirstMonth(Period period) =>
        period.Months % 12 == 0 && period.Label.LastIndexOf(period.Label[..3], StringComparison.OrdinalIgnoreCase) > 0;

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Split(int year) => $"{Year(year)}/{Year(year + 1)[2..]}";

    /// <summary>Two digits, unless the span is too long for them to be read back.</summary>
    private static string Closing(int first, int last) => last - first <= PeriodGrammar.LongestTwoDigitSpan ? Year(last)[2..] : Year(last);
}
