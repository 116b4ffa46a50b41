using Logframe.Core.Calendars;
using Logframe.Core.Reviews;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site.Plans;

/// <summary>The pages of plans and dates on the site.</summary>
public sealed class PlanPagesTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Plans_are_counted_and_each_outcome_has_a_page_of_its_own()
    {
        var page = await site.PageAsync("/plans");

        page.QuerySelector(".lead")!.TextContent.ShouldContain("366 plans (362 under objectives, 4 for an outcome as a whole), 13 of them without a lead. 30 examples of delivery, 27 with a milestone.");
        page.QuerySelectorAll("#outcomes-caption ~ tbody a").Select(link => link.GetAttribute("href")).ShouldBe(["plans/1", "plans/2", "plans/3", "plans/4", "plans/5", "plans/6"]);
        page.QuerySelector("section[aria-labelledby=local]")!.TextContent.ShouldContain("Blank in the source.");
    }

    [Fact]
    public async Task An_outcome_shows_its_plans_leads_milestones_and_local_priorities()
    {
        var page = await site.PageAsync("/plans/2");

        page.QuerySelectorAll("[aria-labelledby^=priority-] tbody tr").Length.ShouldBe(129);
        page.QuerySelector("main")!.TextContent.ShouldContain("none named");
        page.QuerySelector("[aria-labelledby=examples]")!.TextContent.ShouldContain("overdue, not reported");
        page.QuerySelector("[aria-labelledby=local]")!.TextContent.ShouldContain("(serves outcomes 2, 4 and 5)");
    }

    [Fact]
    public async Task What_is_off_course_without_a_plan_of_its_own_is_named() =>
        (await site.PageAsync("/plans/3")).QuerySelector("[aria-labelledby=gaps]")!.TextContent.ShouldContain("3.2 Overweight or obese adults is off course, and no plan is tied to it: outcome-level plans only (91).");

    [Fact]
    public async Task Dates_show_what_is_overdue_and_why_a_theme_is_worth_a_deep_dive()
    {
        var page = await site.PageAsync("/calendar");
        var calendar = FrameworkCalendar.Of(site.Room.On(null).Whole, ReviewAgenda.None, new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 22));

        page.QuerySelectorAll("[aria-labelledby=overdue] tbody tr").Length.ShouldBe(calendar.Overdue.Count());
        page.QuerySelector("[aria-labelledby=dives]")!.TextContent.ShouldContain("3.2 Overweight or obese adults is off course");
        page.QuerySelector("[aria-labelledby=undated]")!.TextContent.ShouldContain("as chosen; proposed; no day is stated");
    }

    [Fact]
    public async Task A_past_day_has_its_own_dates() =>
        (await site.PageAsync("/plans/2?as-of=2026-03-30")).QuerySelector("[aria-labelledby=examples]")!.TextContent.ShouldContain("ahead");
}
