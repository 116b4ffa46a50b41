using Logframe.Core.Assessments;
using Logframe.Web.Site;

namespace Logframe.BrowserTests.Site;

/// <summary>The pages that are looked at in the browser: each page of the site, but of those that tell the same of another indicator, outcome or area only some of each kind.</summary>
internal static class SightedPages
{
    /// <summary>Questions that pages are asked, and pages that nothing lists.</summary>
    private static readonly string[] Asked =
    [
        "?outcome=3&area=medway&state=off-course", "?as-of=2025-11-22", "indicators/3.4/history", "changes?since=2025-11-22&area=medway", "compare?day=2025-11-22", "compare?area=kent&with=medway", "search?q=smoking",
        "runs/1", "quarantine/1", "quarantine/2", "reviews/2025", "reviews/2026", "reviews/2026/3.2", "sign-in",
    ];

    /// <summary>Pages on which an approver can do something: a case that waits and one that is decided, a review that is locked and a draft, and what is written on the year, a level, and indicators with much, with several parts and with nothing yet.</summary>
    public static IReadOnlyList<string> ForApprovers { get; } =
    [
        "", "runs", "quarantine", "quarantine/1", "quarantine/2", "returns", "audit",
        "reviews", "reviews/2025", "reviews/2026", "reviews/2026/review", "reviews/2026/outcome-3", "reviews/2026/3.2", "reviews/2026/3.12", "reviews/2026/1.1",
    ];

    public static IEnumerable<string> ForReaders(Reading reading) => Some(reading).Concat(Listed(reading)).Concat(Asked).Distinct();

    /// <summary>What stands at the top of every page.</summary>
    public static IEnumerable<string> Listed(Reading reading) => SiteNavigation.All.Where(entry => entry.IsThere(reading)).Select(entry => entry.Path);

    /// <summary>All that are one of a kind; the first indicator with each verdict and each kind of target, the first outcome and goal, and the first two areas.</summary>
    public static IEnumerable<string> Some(Reading reading)
    {
        var seen = new HashSet<object>();
        var kinds = new Dictionary<string, int>();
        foreach (var page in SitePages.All(reading))
        {
            var folder = page.Path[..Math.Max(0, page.Path.LastIndexOf('/'))];
            var indicator = folder == "indicators" ? reading.Whole.Indicators.FirstOrDefault(one => page.Path.EndsWith("/" + one.Indicator.Code.ToLowerInvariant(), StringComparison.Ordinal)) : null;
            var isNew = indicator is null
                ? folder.Length == 0 || (kinds[folder] = kinds.GetValueOrDefault(folder) + 1) <= 2
                : seen.Add(indicator.Verdict) | seen.Add(KindOf(indicator));
            if (isNew)
            {
                yield return page.Path;
            }
        }
    }

    private static object KindOf(IndicatorAssessment indicator) => (indicator.Indicator.Measures[0].Target.GetType(), indicator.Measures.Count > 1);
}
