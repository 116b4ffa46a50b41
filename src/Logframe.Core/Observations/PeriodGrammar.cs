using System.Globalization;
using System.Text.RegularExpressions;

namespace Logframe.Core.Observations;

/// <summary>The words that labels of periods and deadlines are made of, before any meaning is given to them (methods.md 4.1).</summary>
internal static partial class PeriodGrammar
{
    /// <summary>A two-digit year further from its first year than this is a slip, not a long span.</summary>
    public const int LongestTwoDigitSpan = 20;

    private static readonly string[] MonthNames = DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames;

    /// <summary>One way to write a hyphen and one space between words, so that patterns need not allow for more.</summary>
    public static string Normalise(string label) =>
        SpacedHyphen.Replace(Spaces.Replace(label.Trim().Replace('\u2013', '-'), " "), "-");

    public static Match Years(string normalised) => YearsPattern.Match(normalised);

    public static Match Months(string normalised) => MonthsPattern.Match(normalised);

    public static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>1 to 12, or null for a word that is no month.</summary>
    public static int? Month(Group name)
    {
        var index = Array.FindIndex(MonthNames, month => month.Length > 0 && month.Equals(name.Value, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    /// <summary>True for 2022 and 23, and for 1999 and 00.</summary>
    public static bool IsNextYear(int year, Group twoDigits) => (year + 1) % 100 == Number(twoDigits);

    /// <summary>A closing year of two or four digits, or null where it comes before the first or is a slip.</summary>
    public static int? ClosingYear(int first, Group digits)
    {
        var year = Number(digits);
        if (digits.Length == 4)
        {
            return year >= first ? year : null;
        }

        var span = (year - first % 100 + 100) % 100;
        return span <= LongestTwoDigitSpan ? first + span : null;
    }

    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex("^(?<year>[0-9]{4})(?:/(?<split>[0-9]{2}))?(?: Q(?<quarter>[1-4])|-(?<last>[0-9]{2}|[0-9]{4})(?:/(?<lastSplit>[0-9]{2}))?)?$")]
    private static partial Regex YearsPattern { get; }

    [GeneratedRegex("^(?<month>[A-Za-z]{3}) (?<year>[0-9]{4})(?:-(?<lastMonth>[A-Za-z]{3}) (?<lastYear>[0-9]{4}))?$")]
    private static partial Regex MonthsPattern { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(" ?- ?")]
    private static partial Regex SpacedHyphen { get; }
}
