using Logframe.Web.Downloads.Pages;
using Logframe.Web.Site.Pages;
using Logframe.Web.Site.Pages.Areas;
using Logframe.Web.Site.Pages.Indicators;
using Logframe.Web.Site.Pages.Levels;
using Logframe.Web.Site.Pages.Reference;
using Logframe.Web.Site.Plans;

namespace Logframe.Web.Site;

/// <summary>The reading pages, which hold what anybody may see and are written as files too.</summary>
internal static class SitePages
{
    /// <summary>Every reading page of a day, in the order in which people would read them.</summary>
    public static IEnumerable<SitePage> All(Reading reading) =>
    [
        SitePage.Of<OverviewPage>(""),
        .. reading.Whole.Outcomes.Select(level => SitePage.Of<OutcomePage>(SiteLinks.OutcomePath(level.Outcome.Code), _ => new LevelSubject(level))),
        .. reading.Whole.Outcomes.SelectMany(level => level.Indicators.Select(indicator =>
            SitePage.Of<IndicatorPage>(SiteLinks.IndicatorPath(indicator.Indicator.Code), _ => new IndicatorSubject(indicator, level)))),
        SitePage.Of<AreasPage>("areas"),
        .. reading.Assessed.Areas.Select(view => SitePage.Of<AreaPage>(SiteLinks.AreaPath(view.Area.Key), _ => new AreaSubject(view))),
        .. DashboardPages(reading),
        SitePage.Of<MethodsPage>("methods"),
        SitePage.Of<GlossaryPage>("glossary"),
        .. PlanPages.Of(reading),
        SitePage.Of<DataPage>("data"),
    ];

    private static IEnumerable<SitePage> DashboardPages(Reading reading) =>
        reading.HasDashboard ? [SitePage.Of<DashboardPage>(SiteNavigation.DashboardPath)] : [];
}
