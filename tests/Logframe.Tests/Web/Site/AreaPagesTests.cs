using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>The framework place by place.</summary>
public sealed class AreaPagesTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Lists_every_area_with_how_many_promises_stand_where()
    {
        var page = await site.PageAsync("/areas");

        var links = page.QuerySelector("#areas")!.Closest("table")!.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")).ToList();
        links.ShouldContain("areas/kent");
        links.ShouldContain("areas/medway");
        links.ShouldContain("areas/ashford");
        page.QuerySelector("#areas")!.Closest("table")!.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.QuerySelectorAll("td").Length == 5);
    }

    [Fact]
    public async Task Shows_every_promise_with_figures_in_every_area_with_a_word_to_each_symbol()
    {
        var page = await site.PageAsync("/areas");

        var row = page.QuerySelector("#grid-3")!.Closest("table")!.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.TextContent.StartsWith("3.1 "));
        row.QuerySelectorAll("td").Length.ShouldBe(1 + page.QuerySelector("#areas")!.Closest("table")!.QuerySelectorAll("tbody tr").Length);
        row.QuerySelectorAll("td").Where(cell => cell.TextContent.Length > 0).ShouldAllBe(cell => cell.QuerySelector("i")!.TextContent.Length > 3);
        row.QuerySelectorAll("td").ShouldContain(cell => cell.TextContent == "▼Off course");
    }

    [Fact]
    public async Task Says_everything_about_one_area_on_one_page()
    {
        var page = await site.PageAsync("/areas/thanet");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Thanet");
        page.QuerySelector(".lead")!.TextContent.ShouldContain("can be judged: ");
        page.QuerySelector("#exceptions")!.Closest("table")!.TextContent.ShouldContain("3.1 Physically inactive adults");
        var figures = page.QuerySelector("#level-3-figures")!.Closest("table")!;
        figures.TextContent.ShouldContain("23.8%");
        figures.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("../charts/3.1-thanet.svg");
        page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")).ShouldContain("../charts/3-spine-thanet.svg");
    }

    [Theory]
    [InlineData("3-spine-thanet.svg")]
    [InlineData("3.1-thanet-narrow.svg")]
    public async Task The_charts_of_an_area_are_there(string file)
    {
        using var answer = await site.Client.GetAsync($"/charts/{file}", TestContext.Current.CancellationToken);

        answer.IsSuccessStatusCode.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Thanet");
    }
}
