using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>Where somebody goes after signing in: a place of this site, whatever the request says.</summary>
internal static class ReturnAddress
{
    private const string Start = "/";

    /// <summary>The place asked for, as the browser needs it; the overview where that is no place of this site.</summary>
    public static string Of(string? wanted, PathString prefix) => prefix + (IsHere(wanted) ? wanted : Start);

    /// <summary>One stroke at the start: two, or one and a backslash, mean another site to a browser.</summary>
    private static bool IsHere(string? wanted) =>
        wanted is ['/', ..] and not ['/', '/' or '\\', ..] && !wanted.Any(char.IsControl);
}
