using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site.Journeys;

/// <summary>An analyst finds what needs attention, opens one of it, reads why, and takes its data and its chart away.</summary>
public sealed class AnalystTests(SiteInBrowser site)
{
    [Fact]
    public async Task Goes_from_the_exceptions_to_the_reasons_and_takes_data_and_chart_away()
    {
        await using var opened = await site.OpenAsync("");
        var page = opened.Page;
        await page.GetByLabel("State").SelectOptionAsync("off-course");
        await opened.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).First);
        var first = page.Locator("table.stacks tbody tr").First;
        (await first.TextContentAsync())!.ShouldContain("Off course");

        await opened.FollowAsync(first.Locator("th a"));
        (await page.Locator(".verdict").First.TextContentAsync())!.ShouldContain("Off course");
        var why = page.Locator("section[aria-labelledby=judged] details").First;
        await why.Locator("summary").ClickAsync();
        (await why.Locator("ol.trace > li").CountAsync()).ShouldBeGreaterThan(3);

        (await DownloadAsync(page, "SVG")).ShouldStartWith("<svg");
        (await DownloadAsync(page, "CSV")).ShouldContain("SIMULATED");
        opened.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_a_whole_table_away()
    {
        await using var opened = await site.OpenAsync("data");

        (await DownloadAsync(opened.Page, "CSV of verdicts")).ShouldContain("SIMULATED");
        opened.Troubles.ShouldBeEmpty();
    }

    /// <summary>Without a pointer: by the keyboard from the overview to an indicator, and back to what stands at the top.</summary>
    [Fact]
    public async Task Gets_to_an_indicator_and_its_reasons_by_the_keyboard_alone()
    {
        await using var opened = await site.OpenAsync("");
        var page = opened.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "a[href^='indicators/']");
        var title = await page.EvaluateAsync<string>("() => document.activeElement.textContent");
        await opened.FollowAsync(() => page.Keyboard.PressAsync("Enter"));
        (await page.Locator("h1").TextContentAsync()).ShouldNotBeNull().ShouldContain(title);
        await TabToAsync(page, "section[aria-labelledby=judged] summary");
        await page.Keyboard.PressAsync("Enter");

        (await page.Locator("section[aria-labelledby=judged] details[open]").CountAsync()).ShouldBe(1);
        opened.Troubles.ShouldBeEmpty();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        const int Most = 120;
        for (var i = 0; i < Most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not come to {selector}.");
    }

    private static async Task<string> DownloadAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
