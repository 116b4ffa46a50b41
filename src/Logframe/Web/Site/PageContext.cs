using Logframe.Web.People;

namespace Logframe.Web.Site;

/// <summary>What every component of a page may know; each injects it.</summary>
/// <param name="Reading">What is known and judged on the day looked at.</param>
/// <param name="Links">The links of the page.</param>
/// <param name="Room">Where more can be read, such as the history of an indicator.</param>
internal sealed record PageContext(Reading Reading, SiteLinks Links, ReadingRoom Room)
{
    /// <summary>The page shows what is so now; there is none of another day.</summary>
    public bool IsOfNow { get; init; }

    /// <summary>Who looks.</summary>
    public Viewer Viewer { get; init; } = Viewer.Nobody;

    /// <summary>The value of the hidden field <see cref="FormGuard.Field"/> of each form; null where nobody is signed in, who could send one.</summary>
    public string? FormToken { get; init; }

    /// <summary>What the reader asked of the page, such as a filter; the last value of each word. Empty for pages that are files.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>What was asked beside the day.</summary>
    public IEnumerable<(string Key, string Value)> Questions => Query.Where(part => part.Key != SiteLinks.AsOfKey).Select(part => (part.Key, part.Value));

    /// <summary>What was asked under a word; null where nothing was, or nothing in it.</summary>
    public string? Asked(string key) => Query.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
