using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>Two days or two areas side by side.</summary>
public sealed class ComparePageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Sets_two_days_side_by_side_and_tells_first_where_they_differ()
    {
        var page = await site.PageAsync("/compare?day=2025-11-22");

        page.QuerySelector("h1")!.TextContent.ShouldBe("22 November 2025 beside 22 November 2026");
        var row = page.QuerySelector("#differing")!.Closest("table")!.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("1.17 "));
        row.QuerySelectorAll("td").Select(cell => cell.QuerySelector(".badge")!.TextContent.Trim()).ShouldBe(["▼ Off course", "◆ Short"]);
        page.QuerySelector("#same")!.Closest("table")!.TextContent.ShouldNotContain("1.17 ");
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("changes?since=2025-11-22");
    }

    [Fact]
    public async Task Says_whose_figures_they_are_where_another_area_carries_the_verdict()
    {
        var page = await site.PageAsync("/compare?day=2025-11-22");

        var row = page.QuerySelector("#differing")!.Closest("table")!.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("5.8 "));
        row.QuerySelectorAll("td .period").Select(figure => figure.TextContent).ShouldBe(["74.4% (2023/24, Medway)", "86.2% (2024/25, Kent)"]);
        page.QuerySelectorAll("td .period").ShouldContain(figure => figure.TextContent == "91.9% (2024/25)");
    }

    [Fact]
    public async Task Sets_two_areas_side_by_side()
    {
        var page = await site.PageAsync("/compare?area=kent&with=medway");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Kent beside Medway");
        page.QuerySelectorAll("section[aria-label] h2").Select(heading => heading.TextContent).ShouldBe(["Kent", "Medway"]);
        page.QuerySelectorAll("select option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(["kent", "medway"]);
    }

    [Fact]
    public async Task A_day_without_any_knowledge_says_so() =>
        (await site.PageAsync("/compare?day=2020-01-01")).QuerySelector(".notice")!.TextContent.ShouldBe("Nothing was known on 1 January 2020: the first figures came on 1 November 2024.");
}
