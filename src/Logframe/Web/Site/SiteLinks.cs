using Logframe.Web.People;

namespace Logframe.Web.Site;

/// <summary>The links of one page. They are relative to it, so that a site works behind the prefix of a proxy and as files in a folder.</summary>
/// <param name="Path">The page's own address: no slash at either end, empty for the overview.</param>
/// <param name="AsOf">The past day that is looked at, which every link carries on; null for today.</param>
/// <param name="IsStatic">The pages are files: their addresses end in .html, and there is nobody to ask.</param>
internal sealed record SiteLinks(string Path, DateOnly? AsOf, bool IsStatic)
{
    public const string AsOfKey = "as-of";

    /// <summary>Follows the name of a chart that is laid out for a phone.</summary>
    public const string NarrowEnding = "-narrow";

    public string Overview => Page("");

    public string Outcome(string code) => Page(OutcomePath(code));

    public string Indicator(string code) => Page(IndicatorPath(code));

    public string Area(string key) => Page(AreaPath(key));

    public static string OutcomePath(string code) => $"outcomes/{code.ToLowerInvariant()}";

    public static string IndicatorPath(string code) => $"indicators/{code.ToLowerInvariant()}";

    public static string AreaPath(string key) => $"areas/{key}";

    /// <summary>What was known of an indicator, and when; only where somebody answers.</summary>
    public string History(string code) => Page($"{IndicatorPath(code)}/history");

    /// <summary>A page of the site.</summary>
    /// <param name="path">Without slashes at its ends; empty for the overview.</param>
    public string Page(string path) => IsStatic
        ? Root + (path.Length == 0 ? "index" : path) + ".html"
        : OnDay(path.Length == 0 && Root.Length == 0 ? "./" : Root + path, AsOf);

    /// <summary>A page asked with a question, such as a filter; only where somebody answers.</summary>
    public string Page(string path, params IEnumerable<(string Key, string Value)> query) =>
        query.Aggregate(Page(path), (link, part) => With(link, part.Key, part.Value));

    /// <summary>This very page as known at the end of another day; null for today.</summary>
    /// <param name="day">A day that is named stays named, also when it is today.</param>
    /// <param name="query">What else is asked of the page.</param>
    public string On(DateOnly? day, params IEnumerable<(string Key, string Value)> query) =>
        query.Aggregate(OnDay(Path.Length == 0 ? "./" : Path[(Path.LastIndexOf('/') + 1)..], day), (link, part) => With(link, part.Key, part.Value));

    /// <summary>The picture or the figures of a chart.</summary>
    /// <param name="name">Of the chart.</param>
    /// <param name="ending">svg, png or csv.</param>
    public string Chart(string name, string ending) => File($"charts/{name}.{ending}");

    /// <summary>The picture of a chart as it is laid out for a phone.</summary>
    public string NarrowChart(string name) => Chart(name + NarrowEnding, "svg");

    /// <summary>A file that depends on the day.</summary>
    public string File(string path)
    {
        FileLinked?.Invoke(path);
        return IsStatic ? Root + path : OnDay(Root + path, AsOf);
    }

    /// <summary>A file that is part of the site itself.</summary>
    public string Asset(SiteAsset asset) => IsStatic ? Root + asset.Name : With(Root + asset.Name, "v", asset.Edition);

    /// <summary>Told the path of each file that the page leads to, so that a static site holds those files and no others; null where nobody needs to know.</summary>
    public Action<string>? FileLinked { get; init; }

    /// <summary>Where somebody signs in, to come back to this page.</summary>
    /// <param name="query">What is asked of the page beside the day.</param>
    public string SignIn(IEnumerable<(string Key, string Value)> query) => With(
        Root + SignInPaths.Start[1..],
        SignInPaths.Return,
        query.Aggregate(OnDay("/" + Path, AsOf), (link, part) => With(link, part.Key, part.Value)));

    /// <summary>Where the form for signing out goes.</summary>
    public string SignOut => Root + SignInPaths.End[1..];

    private string Root { get; } = string.Concat(Enumerable.Repeat("../", Path.Count(character => character == '/')));

    private static string OnDay(string link, DateOnly? day) =>
        day is { } past ? With(link, AsOfKey, AskedDay.Iso(past)) : link;

    private static string With(string link, string key, string value) =>
        $"{link}{(link.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Uri.EscapeDataString(key)}={Uri.EscapeDataString(value)}";
}
