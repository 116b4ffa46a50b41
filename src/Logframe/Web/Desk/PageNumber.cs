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

    /// <summary>The part of a list that stands on a page.</summary>
    /// <exception cref="CommandFailure">The list has no such page.</exception>
    public static IEnumerable<T> Part<T>(IReadOnlyList<T> all, int number, int perPage) => number <= PagesOf(all.Count, perPage)
        ? all.Skip((number - 1) * perPage).Take(perPage)
        : throw CommandFailure.WrongInput($"There is no page {number}: the last is {PagesOf(all.Count, perPage)}.");

    /// <summary>How many pages a list fills; an empty one has a page too.</summary>
    public static int PagesOf(int total, int perPage) => Math.Max(1, (total + perPage - 1) / perPage);
}
