using System.Globalization;

namespace Logframe.Core.Observations;

/// <summary>Writes the label of a period the way the label of a neighbouring one is written.</summary>
internal static class PeriodLabel
{
    /// <param name="neighbour">Gives type, length and style.</param>
    /// <param name="start">First day of the period to label.</param>
    /// <param name="end">Last day of the period to label.</param>
    public static string Like(Period neighbour, DateOnly start, DateOnly end) => neighbour.Type switch
    {
        PeriodType.Date => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PeriodType.EndPoint => neighbour.Label.Contains('/') ? Split(end.Year - 1) : Year(end.Year),
        _ when char.IsAsciiLetter(neighbour.Label[0]) => Months(start, ClosesOnItsFirstMonth(neighbour) ? end.AddDays(1) : end),
        _ => InYears(neighbour, start) ?? Months(start, end),
    };

    private static string? InYears(Period neighbour, DateOnly start)
    {
        var monthsIntoYear = (start.Month - neighbour.Type.FirstMonth() + 12) % 12;
        var year = start.AddMonths(-monthsIntoYear).Year;
        var isSplit = neighbour.Type != PeriodType.Calendar;
        var first = isSplit ? Split(year) : Year(year);
        if (neighbour.Months == 3 && monthsIntoYear % 3 == 0)
        {
            return $"{first} Q{monthsIntoYear / 3 + 1}";
        }

        if (neighbour.Months % 12 != 0 || monthsIntoYear != 0)
        {
            return null;
        }

        var last = year + neighbour.Months / 12 - 1;
        return last == year ? first : $"{first} - {(isSplit ? Split(last)[2..] : Closing(year, last))}";
    }

    private static string Months(DateOnly start, DateOnly end) =>
        (start.Year, start.Month) == (end.Year, end.Month) ? Month(start) : $"{Month(start)} - {Month(end)}";

    /// <summary>"Nov 2021 - Nov 2022" runs to October.</summary>
    private static bool ClosesOnItsFirstMonth(Period period) =>
        period.Months % 12 == 0 && period.Label.LastIndexOf(period.Label[..3], StringComparison.OrdinalIgnoreCase) > 0;

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Split(int year) => $"{Year(year)}/{Year(year + 1)[2..]}";

    /// <summary>Two digits, unless the span is too long for them to be read back.</summary>
    private static string Closing(int first, int last) => last - first <= PeriodGrammar.LongestTwoDigitSpan ? Year(last)[2..] : Year(last);
}
