using System.Globalization;
using Logframe.Core.Definition;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Site;

/// <summary>The day that a request asks to look at: <c>?as-of=2026-03-31</c> on every page, picture, file and answer.</summary>
internal static class AskedDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>A day as addresses and forms write it.</summary>
    public static string Iso(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <returns>Null for today.</returns>
    /// <exception cref="CommandFailure">It is no date, or one that has not come.</exception>
    public static DateOnly? Of(IQueryCollection query, DateOnly today)
    {
        var text = query[SiteLinks.AsOfKey].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        var day = Read(SiteLinks.AsOfKey, text, today);
        return day == today ? null
            : day < today ? day
            : throw CommandFailure.WrongInput($"{text} has not come yet: nobody knows what will be known then. Today is {Iso(today)}.");
    }

    /// <summary>A day as an address writes it.</summary>
    /// <param name="key">Under which word it was asked.</param>
    /// <param name="text">What was written.</param>
    /// <param name="example">A day to show how it is written.</param>
    /// <exception cref="CommandFailure">It is no date, or one outside of <see cref="DayRange"/>.</exception>
    public static DateOnly Read(string key, string text, DateOnly example) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DayRange.Holds(day)
            ? day
            : throw CommandFailure.WrongInput($"{key} must be a date such as {Iso(example)}, not \"{text}\".");
}
