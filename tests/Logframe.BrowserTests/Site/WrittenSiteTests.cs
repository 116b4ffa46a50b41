using Logframe.Tests.Support;

namespace Logframe.BrowserTests.Site;

/// <summary>The site as files, opened from a folder without any server or network.</summary>
public sealed class WrittenSiteTests
{
    [Fact]
    public async Task Opens_from_a_folder_with_its_style_and_leads_from_page_to_page()
    {
        await InstalledBrowser.GetAsync();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("data"));
        File.Copy(await ThreeVintages.FileAsync(), folder.File("data/logframe.db"));
        var terminal = new TestTerminal(folder.Path, SharedSite.Today());
        (await terminal.RunAsync("site", "--framework", Path.Combine(Repository.Root, "logframe", "kent-and-medway"), "--out", "site")).ShouldBe(0, terminal.Error);

        await using var opened = await OpenedPage.OpenAsync(new Uri(folder.File("site/index.html")), new() { Offline = true });
        var page = opened.Page;

        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('header.site')).backgroundColor")).ShouldBe("rgb(18, 48, 77)");
        var exception = page.Locator("table.stacks tbody th a").First;
        var title = await exception.TextContentAsync();
        await exception.ClickAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe(title);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Data", Exact = true }).ClickAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Data and downloads");
        opened.Troubles.ShouldBeEmpty();
    }
}
