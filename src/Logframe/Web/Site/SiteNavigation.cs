using Logframe.Web.Site.Plans;

namespace Logframe.Web.Site;

/// <summary>What stands at the top of every page.</summary>
/// <param name="Words">What a reader clicks on.</param>
/// <param name="Path">Of the page.</param>
internal sealed record SiteNavigation(string Words, string Path)
{
    public const string DashboardPath = "dashboard";

    /// <summary>Where there is somebody to answer, but not among pages that are files.</summary>
    public bool IsHosted { get; private init; }

    /// <summary>Whether there is such a page for what is read.</summary>
    public Func<Reading, bool> IsThere { get; private init; } = _ => true;

    public static IReadOnlyList<SiteNavigation> All { get; } =
    [
        new("Overview", ""),
        new("Dashboard", DashboardPath) { IsThere = reading => reading.HasDashboard },
        new("Areas", "areas"),
        new("Changes", "changes") { IsHosted = true },
        new("Compare", "compare") { IsHosted = true },
        new("Plans", PlanPages.Path),
        new("Dates", PlanPages.Calendar),
        new("Budget", PlanPages.Budget) { IsThere = reading => reading.Framework.Budget is not null },
        new("Risks", PlanPages.Risks) { IsThere = reading => reading.Framework.Risks is not null },
        new("Reviews", "reviews") { IsHosted = true },
        new("Data", "data"),
        new("Runs", "runs") { IsHosted = true },
        new("Quarantine", "quarantine") { IsHosted = true },
        new("Returns", "returns") { IsHosted = true },
        new("Methods", "methods"),
        new("Glossary", "glossary"),
    ];

    /// <summary>How a page is marked as the one that is open: the page itself, or one that it leads down to; null elsewhere.</summary>
    public string? Current(string path) => path == Path ? "page"
        : Path.Length > 0 && path.StartsWith(Path + "/", StringComparison.Ordinal) ? "true"
        : null;
}
