using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Site;

/// <summary>The day that a request asks to look at: <c>?as-of=2026-03-31</c> on every page, picture, file and answer.</summary>
internal static class AskedDay
{
    private const string Form = "yyyy-MM-dd";

    /// <returns>Null for today.</returns>
    /// <exception cref="CommandFailure">It is no date, or one that has not come.</exception>
    public static DateOnly? Of(IQueryCollection query, DateOnly today)
    {
        var text = query[SiteLinks.AsOfKey].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw CommandFailure.WrongInput($"{SiteLinks.AsOfKey} must be a date such as {today.ToString(Form, CultureInfo.InvariantCulture)}, not \"{text}\".");
        }

        return day == today ? null
            : day < today ? day
            : throw CommandFailure.WrongInput($"{text} has not come yet: nobody knows what will be known then. Today is {today.ToString(Form, CultureInfo.InvariantCulture)}.");
    }
}
