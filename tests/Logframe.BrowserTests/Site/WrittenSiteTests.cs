using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site;

/// <summary>The site as files, opened from a folder without any server or network.</summary>
public sealed class WrittenSiteTests
{
    [Fact]
    public async Task Opens_from_a_folder_with_its_style_and_leads_from_page_to_page()
    {
        await InstalledBrowser.GetAsync();
        await using var opened = await OpenedPage.OpenAsync(new Uri(Path.Combine(await Demonstration.FolderAsync(), "site", "index.html")), new() { Offline = true });
        var page = opened.Page;

        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('header.site')).backgroundColor")).ShouldBe("rgb(18, 48, 77)");
        var exception = page.Locator("table.stacks tbody th a").First;
        var title = await exception.TextContentAsync();
        await opened.FollowAsync(exception);
        (await page.Locator("h1").TextContentAsync()).ShouldBe(title);
        await opened.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Data", Exact = true }));
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Data and downloads");
        opened.Troubles.ShouldBeEmpty();
    }
}
