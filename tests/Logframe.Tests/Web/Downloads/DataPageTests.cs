using System.Net;
using AngleSharp.Dom;
using Logframe.Reports.Exports;
using Logframe.Tests.Support;
using Logframe.Web.Downloads;
using Logframe.Web.Site;

namespace Logframe.Tests.Web.Downloads;

/// <summary>The page of downloads names every file, says what is in it, and links to exactly what it shows.</summary>
public sealed class DataPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Names_every_file_and_explains_every_column()
    {
        var page = await site.PageAsync("/data");

        Files(page).ShouldBe(Download.All.Select(download => download.Path), ignoreOrder: true);
        page.QuerySelectorAll("details dt code").Select(name => name.TextContent).ShouldBe(TidyData.Shapes.SelectMany(table => table.Fields).Select(field => field.Name));
        page.DocumentElement.OuterHtml.Length.ShouldBeLessThan(100_000);
    }

    [Fact]
    public async Task Links_to_pictures_that_are_there()
    {
        var page = await site.PageAsync("/data");
        var charts = page.QuerySelectorAll("section[aria-labelledby=pictures] a").Select(link => link.GetAttribute("href")!).ToList();

        charts.Count.ShouldBeGreaterThan(20);
        foreach (var chart in charts.Where(link => !link.EndsWith(".png", StringComparison.Ordinal)))
        {
            using var answer = await site.Client.GetAsync("/" + chart, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, chart);
        }
    }

    [Fact]
    public async Task Links_to_exactly_this_even_today()
    {
        var now = await site.PageAsync("/data");
        var then = await site.PageAsync("/data?as-of=2025-11-22");

        now.QuerySelector("section[aria-labelledby=cite] a")!.GetAttribute("href").ShouldBe("data?as-of=2026-11-22");
        (await site.PageAsync("/?outcome=3&state=short")).QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")).ShouldContain("./?as-of=2026-11-22&outcome=3&state=short");
        then.QuerySelector("section[aria-labelledby=cite] a")!.GetAttribute("href").ShouldBe("data?as-of=2025-11-22");
        then.QuerySelectorAll("section[aria-labelledby=tables] td a[href^=downloads]").ShouldAllBe(link => link.GetAttribute("href")!.EndsWith("?as-of=2025-11-22"));
    }

    [Fact]
    public async Task Says_on_what_terms_figures_may_be_used_and_what_to_write_beside_them()
    {
        var terms = (await site.PageAsync("/data")).QuerySelector("section[aria-labelledby=licence]")!.TextContent;

        terms.ShouldContain("free to use for trying the product out");
        terms.ShouldContain("OHID Fingertips 93015");
    }

    [Fact]
    public async Task A_site_of_files_gets_each_file_that_its_page_links_to()
    {
        await using var running = await SharedSite.StartAsync(SharedSite.Today());
        var room = running.Of<ReadingRoom>();
        var reading = room.On(null);
        var context = new PageContext(reading, new SiteLinks("data", null, IsStatic: true), room);

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await reading.Pages["data"].RenderAsync(context));
        Files(page).ShouldBe(Download.All.Select(download => download.Path), ignoreOrder: true);
        Files(page).ShouldAllBe(path => SiteFiles.Find(context, path)!.Content.Length > 1000);
        page.QuerySelectorAll("main form, a[href*='as-of'], a[href*=openapi]").ShouldBeEmpty();
    }

    private static IEnumerable<string> Files(IParentNode page) =>
        page.QuerySelectorAll("a[href^='downloads/']").Select(link => link.GetAttribute("href")!);
}
