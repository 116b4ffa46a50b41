using Logframe.Web.Downloads.Pages;
using Logframe.Web.Site.Pages;

namespace Logframe.Web.Site;

/// <summary>The reading pages, which hold what anybody may see and are written as files too.</summary>
internal static class SitePages
{
    /// <summary>Every reading page of a day, in the order in which people would read them.</summary>
    public static IEnumerable<SitePage> All(Reading reading) =>
    [
        SitePage.Of<OverviewPage>(""),
        SitePage.Of<DataPage>("data"),
    ];

    /// <summary>The page at an address; null where there is none.</summary>
    public static SitePage? Find(Reading reading, string path) =>
        All(reading).FirstOrDefault(page => page.Path.Equals(path, StringComparison.OrdinalIgnoreCase));
}
