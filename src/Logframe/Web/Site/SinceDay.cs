namespace Logframe.Web.Site;

/// <summary>A day that a reader names in the address of a page: <c>2025-11-22</c>.</summary>
internal static class SinceDay
{
    public const string Key = "since";

    /// <summary>The day that was asked for; null where none was.</summary>
    /// <exception cref="CommandFailure">It is no date.</exception>
    public static DateOnly? Asked(PageContext page, string key) =>
        page.Asked(key) is { } text ? AskedDay.Read(key, text, page.Reading.AsOf.AddYears(-1)) : null;
}
