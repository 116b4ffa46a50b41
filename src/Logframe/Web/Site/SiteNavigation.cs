namespace Logframe.Web.Site;

/// <summary>What stands at the top of every page.</summary>
/// <param name="Words">What a reader clicks on.</param>
/// <param name="Path">Of the page.</param>
internal sealed record SiteNavigation(string Words, string Path)
{
    /// <summary>Where there is somebody to answer, but not among pages that are files.</summary>
    public bool IsHosted { get; private init; }

    public static IReadOnlyList<SiteNavigation> All { get; } =
    [
        new("Overview", ""),
        new("Data", "data"),
        new("Runs", "runs") { IsHosted = true },
        new("Quarantine", "quarantine") { IsHosted = true },
        new("Returns", "returns") { IsHosted = true },
    ];

    /// <summary>True on the page itself and on those under it.</summary>
    public bool Holds(string path) => path == Path || (Path.Length > 0 && path.StartsWith(Path + "/", StringComparison.Ordinal));
}
