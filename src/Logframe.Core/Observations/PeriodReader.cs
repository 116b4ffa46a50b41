using System.Text.RegularExpressions;

namespace Logframe.Core.Observations;

/// <summary>The days that a label covers: first, last, and the length in months.</summary>
internal readonly record struct PeriodDays(DateOnly Start, DateOnly End, int Months);

/// <summary>Gives a label its days, by the kind of year that the series keeps (methods.md 4.1).</summary>
internal static class PeriodReader
{
    /// <summary>Null for a label that the type does not know.</summary>
    public static PeriodDays? Read(string label, PeriodType type)
    {
        var text = PeriodGrammar.Normalise(label);
        return type switch
        {
            PeriodType.Date => PeriodGrammar.TryReadDay(label.Trim(), out var day) && day < DateOnly.MaxValue ? new PeriodDays(day, day, 0) : null,
            PeriodType.EndPoint => ReadEndPoint(PeriodGrammar.Years(text)),
            _ => PeriodGrammar.Years(text) is { Success: true } years
                ? ReadYears(years, type)
                : ReadMonths(PeriodGrammar.Months(text)),
        };
    }

    private static PeriodDays? ReadEndPoint(Match years)
    {
        if (!years.Success || years.Groups["quarter"].Success || years.Groups["last"].Success)
        {
            return null;
        }

        var year = PeriodGrammar.Number(years.Groups["year"]);
        var split = years.Groups["split"];
        if (split.Success && !PeriodGrammar.IsNextYear(year, split))
        {
            return null;
        }

        var closing = split.Success ? year + 1 : year;
        if (closing is < 1 or > 9999)
        {
            return null;
        }

        var day = new DateOnly(closing, 3, 31);
        return new PeriodDays(day, day, 0);
    }

    private static PeriodDays? ReadYears(Match years, PeriodType type)
    {
        var isSplit = type != PeriodType.Calendar;
        var first = PeriodGrammar.Number(years.Groups["year"]);
        if (!AgreesOnSplit(first, years.Groups["split"], isSplit))
        {
            return null;
        }

        if (years.Groups["quarter"] is { Success: true } quarter)
        {
            return type is PeriodType.Calendar or PeriodType.Financial
                ? Span(first, type.FirstMonth() + 3 * (PeriodGrammar.Number(quarter) - 1), 3)
                : null;
        }

        if (years.Groups["last"] is not { Success: true } closing)
        {
            return Span(first, type.FirstMonth(), 12);
        }

        return PeriodGrammar.ClosingYear(first, closing) is { } last && AgreesOnSplit(last, years.Groups["lastSplit"], isSplit)
            ? Span(first, type.FirstMonth(), 12 * (last - first + 1))
            : null;
    }

    private static bool AgreesOnSplit(int year, Group split, bool isSplit) =>
        split.Success == isSplit && (!isSplit || PeriodGrammar.IsNextYear(year, split));

    private static PeriodDays? ReadMonths(Match months)
    {
        if (!months.Success || PeriodGrammar.Month(months.Groups["month"]) is not { } first)
        {
            return null;
        }

        var year = PeriodGrammar.Number(months.Groups["year"]);
        if (!months.Groups["lastMonth"].Success)
        {
            return Span(year, first, 1);
        }

        if (PeriodGrammar.Month(months.Groups["lastMonth"]) is not { } last)
        {
            return null;
        }

        var distance = 12 * (PeriodGrammar.Number(months.Groups["lastYear"]) - year) + last - first;

        // "Nov 2021 - Nov 2022" is a survey that ran for a year: its closing month is not counted.
        var isWholeYears = distance > 0 && first == last;
        return distance < 0 ? null : Span(year, first, isWholeYears ? distance : distance + 1);
    }

    /// <summary>Null beyond the calendar; the day after the last must exist too, because a period ends where the next begins.</summary>
    private static PeriodDays? Span(int year, int month, int months)
    {
        var (firstMonth, nextMonth) = (12 * year + month - 1, 12 * year + month - 1 + months);
        return firstMonth >= 12 && nextMonth / 12 <= 9999
            ? new PeriodDays(FirstDay(firstMonth), FirstDay(nextMonth).AddDays(-1), months)
            : null;
    }

    private static DateOnly FirstDay(int monthsSinceYearZero) => new(monthsSinceYearZero / 12, monthsSinceYearZero % 12 + 1, 1);
}
