using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>The page of a level of the framework.</summary>
public sealed class OutcomePageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Shows_where_the_level_stands_with_all_its_indicators_and_its_plans()
    {
        var page = await site.PageAsync("/outcomes/3");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Outcome 3: Supporting happy and healthy living");
        page.QuerySelector(".verdict")!.TextContent.ShouldContain("can be judged");
        page.QuerySelectorAll("table.stacks tbody tr").Length.ShouldBe(18);
        page.QuerySelectorAll(".chart .wide svg g[data-series]").ShouldNotBeEmpty("the promises beside what their figures are held against");
        page.QuerySelectorAll("img[src='../charts/3-heat-map.svg']").ShouldHaveSingleItem().GetAttribute("alt").ShouldNotBeNullOrEmpty();
        page.QuerySelector("#plans")!.ParentElement!.TextContent.ShouldContain("Named most often as lead");
        page.QuerySelectorAll("nav.neighbours a").Select(link => link.GetAttribute("href")).ShouldBe(["../outcomes/2", "../outcomes/4"]);
    }

    [Fact]
    public async Task Says_what_moved_since_a_year_ago_and_why()
    {
        var page = await site.PageAsync("/outcomes/1");

        page.QuerySelector("#since")!.ParentElement!.TextContent.ShouldContain("1.17 went from ▼ Off course to ◆ Short: new period");
        (await site.PageAsync("/outcomes/1?as-of=2024-12-01")).QuerySelector("#since").ShouldBeNull("nothing was known a year before");
    }

    [Theory]
    [InlineData("G", "Goal")]
    [InlineData("p", "Purpose")]
    public async Task Goal_and_purpose_are_levels_too(string code, string name) =>
        (await site.PageAsync($"/outcomes/{code}")).QuerySelector("h1")!.TextContent.ShouldBe(name);
}
