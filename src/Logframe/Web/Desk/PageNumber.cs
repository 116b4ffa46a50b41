using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Desk;

/// <summary>Which page of a long list is asked for.</summary>
internal static class PageNumber
{
    private const int Most = 100_000;

    /// <returns>From 1; 1 where none is asked for.</returns>
    /// <exception cref="CommandFailure">It is no number of a page.</exception>
    public static int Of(IQueryCollection query, string key) => query[key].ToString() switch
    {
        "" => 1,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most => number,
        var text => throw CommandFailure.WrongInput($"{key} must be a number from 1 on, not \"{text}\"."),
    };
}
