using System.Globalization;
using System.Text.RegularExpressions;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>How many months one period of a series lasts, from the column that says so or else from the label.</summary>
internal static partial class PeriodLength
{
    private const int MonthsPerYear = 12;
    private const int MonthsPerQuarter = 3;
    private const int LongestYears = 20;

    /// <summary>"3y" is 36, "3m" is 3; null for anything else.</summary>
    public static int? FromRange(string range) =>
        Range().Match(range) is { Success: true } match && Number(match, "n") is var n and > 0
            ? n * (match.Groups["unit"].ValueSpan is "y" or "Y" ? MonthsPerYear : 1)
            : null;

    /// <summary>"2023" and "2022/23" are 12, "2021 - 23" is 36, "2022/23 Q1" is 3; null for a label of no known shape.</summary>
    /// <remarks>Cumulative quarters ("2006/07 Q1-Q3") give 3, as the column does: the unit in which they grow.</remarks>
    public static int? FromLabel(string label)
    {
        if (Year().IsMatch(label))
        {
            return MonthsPerYear;
        }

        if (Years().Match(label) is { Success: true } years)
        {
            var first = Number(years, "first");
            var last = first / 100 * 100 + Number(years, "last");
            return InMonths((last < first ? last + 100 : last) - first + 1, MonthsPerYear);
        }

        if (Quarters().Match(label) is { Success: true } quarters)
        {
            return InMonths(
                (Number(quarters, "lastYear") - Number(quarters, "firstYear")) * 4 + Number(quarters, "last") - Number(quarters, "first") + 1,
                MonthsPerQuarter);
        }

        if (label.Split(" - ") is [var from, var to] && MonthOf(from) is { } start && MonthOf(to) is { } end)
        {
            return InMonths((end.Year - start.Year) * MonthsPerYear + end.Month - start.Month + 1, 1);
        }

        return Quarter().IsMatch(label) ? MonthsPerQuarter : MonthOf(label) is null ? null : 1;
    }

    private static int? InMonths(int count, int monthsEach) =>
        count > 0 && count * monthsEach <= LongestYears * MonthsPerYear ? count * monthsEach : null;

    private static DateOnly? MonthOf(string text) =>
        DateOnly.TryParseExact(text, "MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<n>[0-9]{1,3})(?<unit>[yYmM])$")]
    private static partial Regex Range();

    [GeneratedRegex("^[0-9]{4}(/[0-9]{2})?$")]
    private static partial Regex Year();

    /// <remarks>"2021 - 23", and "2018/19 - 20/21" where each part is named by the year in which it starts.</remarks>
    [GeneratedRegex("^(?<first>[0-9]{4})(/[0-9]{2})? - (?<last>[0-9]{2})(/[0-9]{2})?$")]
    private static partial Regex Years();

    [GeneratedRegex("^(?<firstYear>[0-9]{4})(/[0-9]{2})? Q(?<first>[1-4]) - (?<lastYear>[0-9]{4})(/[0-9]{2})? Q(?<last>[1-4])$")]
    private static partial Regex Quarters();

    [GeneratedRegex("^[0-9]{4}(/[0-9]{2})? Q[1-4](-Q[1-4])?$")]
    private static partial Regex Quarter();
}
