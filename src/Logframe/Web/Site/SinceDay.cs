using System.Globalization;

namespace Logframe.Web.Site;

/// <summary>A day that a reader names in the address of a page: <c>2025-11-22</c>.</summary>
internal static class SinceDay
{
    public const string Key = "since";

    private const string Form = "yyyy-MM-dd";

    /// <summary>The day that was asked for; null where none was.</summary>
    /// <exception cref="CommandFailure">It is no date.</exception>
    public static DateOnly? Asked(PageContext page, string key)
    {
        if (page.Asked(key) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw CommandFailure.WrongInput($"{key} must be a date such as {Iso(page.Reading.AsOf.AddYears(-1))}, not \"{text}\".");
    }

    public static string Iso(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
