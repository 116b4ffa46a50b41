using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Logframe.Tests.Support;
using Logframe.Web.Site;

namespace Logframe.Tests.Web.Site;

/// <summary>What holds for every reading page: its weight, its headings, its names for everybody.</summary>
public sealed partial class PageBudgetTests
{
    private const int MostBytes = 100_000;

    [Fact]
    public async Task Every_page_is_light_and_in_order()
    {
        await using var site = await SharedSite.StartAsync(SharedSite.Today());
        using var client = site.Client();
        var pages = SitePages.All(site.Of<ReadingRoom>().On(null)).Select(page => page.Path).Concat(["changes", "compare", "search?q=smoking", "indicators/3.4/history"]).ToList();

        pages.Count.ShouldBeGreaterThan(110);
        foreach (var path in pages)
        {
            var html = await client.GetStringAsync("/" + path, TestContext.Current.CancellationToken);
            Encoding.UTF8.GetByteCount(Pictures.Replace(html, "")).ShouldBeLessThan(MostBytes, path);

            var page = await new HtmlParser().ParseDocumentAsync(html);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.LocalName[1] - '0').ToList();
            levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1, path);
            page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique(path);
            page.QuerySelectorAll("img").ShouldAllBe(image => image.GetAttribute("alt")!.Length > 20 && image.GetAttribute("loading") == "lazy", path);
            page.QuerySelectorAll("table").ShouldAllBe(table => table.QuerySelector("caption") != null, path);
            page.QuerySelectorAll("[style], [onclick]").ShouldBeEmpty(path);
        }
    }

    /// <summary>A chart drawn into a page counts as a picture.</summary>
    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Pictures { get; }
}
