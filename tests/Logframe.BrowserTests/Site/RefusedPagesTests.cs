using Logframe.BrowserTests.Checks;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site;

/// <summary>Pages that say that something is not there or was not done: they have to say so to everybody.</summary>
public sealed class RefusedPagesTests(SiteInBrowser site)
{
    private static readonly int[] Sizes = [Widths.Desk, Widths.Phone];

    [Theory]
    [InlineData("runs", "Start a refresh")]
    [InlineData("quarantine/1", "Refuse: keep them out")]
    [InlineData("reviews", "Begin the review")]
    [InlineData("reviews/2026", "Make the pack")]
    [InlineData("reviews/2026/3.2", "Save")]
    public async Task A_form_without_a_reason_comes_back_and_says_what_it_lacks(string path, string button)
    {
        await using var opened = await site.OpenSignedInAsync(path);
        var form = opened.Page.Locator("main form[method=post]", new() { Has = opened.Page.GetByRole(AriaRole.Button, new() { Name = button }) });

        // A browser asks for the reason by itself; a blank satisfies it.
        await form.Locator("[name=reason]").FillAsync(" ");
        await opened.FollowAsync(form.GetByRole(AriaRole.Button, new() { Name = button }));

        (await opened.Page.Locator("[role=alert]").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("Nothing was done. Say why");
        await LookAsync(opened);
    }

    [Fact]
    public async Task A_return_with_faults_comes_back_with_each_of_them()
    {
        await using var opened = await site.OpenSignedInAsync("returns");
        var page = opened.Page;
        await page.GetByLabel("The form, as XLSX or CSV").SetInputFilesAsync(new FilePayload { Name = "return.csv", MimeType = "text/csv", Buffer = "no,form\n1,2\n"u8.ToArray() });
        await page.GetByLabel("Its figures are made up").CheckAsync();
        await page.GetByLabel("What is it, and why now").FillAsync("The figures of the spring.");

        await opened.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Hand it in" }));

        (await page.Locator("[role=alert]").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("Nothing was done.");
        (await page.GetByLabel("What is it, and why now").InputValueAsync()).ShouldBe("The figures of the spring.");
        await LookAsync(opened);
    }

    [Fact]
    public async Task Whoever_is_not_known_is_told_so()
    {
        await using var opened = await site.OpenAsync("sign-in");
        await opened.Page.GetByLabel("Name").FillAsync("nobody");
        await opened.Page.GetByLabel("Password").FillAsync("a guess");

        await opened.FollowAsync(opened.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }));

        (await opened.Page.Locator("[role=alert]").TextContentAsync()).ShouldNotBeNullOrWhiteSpace();
        await LookAsync(opened);
    }

    [Theory]
    [InlineData("nowhere/at/all")]
    [InlineData("changes?since=never")]
    [InlineData("indicators/99.9")]
    public async Task What_is_not_there_is_said_on_a_page_of_the_site(string path)
    {
        await using var opened = await site.OpenAsync(path);

        (await opened.Page.Locator("main h1").CountAsync()).ShouldBe(1);
        await LookAsync(opened);
    }

    private static async Task LookAsync(OpenedPage opened)
    {
        foreach (var width in Sizes)
        {
            (await Axe.FaultsAsync(opened, width)).ShouldBeEmpty();
        }

        (await Widths.FaultsAsync(opened)).ShouldBeEmpty();
    }
}
