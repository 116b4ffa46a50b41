using System.Text.RegularExpressions;
using Logframe.Simulator;
using Logframe.Tests.Support;
using Logframe.Worker;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site.Journeys;

/// <summary>An administrator signs in, decides about what is held, reads who did what, and starts a refresh.</summary>
public sealed class AdministratorTests
{
    private const string Reason = "The publisher confirmed the revision on the telephone.";

    [Fact]
    public async Task Signs_in_accepts_a_held_figure_and_finds_it_in_the_audit_log()
    {
        await using var site = await OwnSite.StartAsync();
        await using var opened = await OpenedPage.OpenAsync(new Uri(site.Address, "quarantine"), new());
        var page = opened.Page;

        await opened.FollowAsync(page.Locator("table tbody th a").First);
        await SignInAsync(opened);
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Case 1");
        await page.GetByLabel("Why").FillAsync(Reason);
        await opened.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Accept" }));

        (await page.Locator("[role=status]").First.TextContentAsync()).ShouldNotBeNull().ShouldStartWith("Accepted.");
        (await page.Locator("main").TextContentAsync())!.ShouldContain(Reason);
        await opened.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Audit log" }));
        var entry = page.Locator("table tbody tr", new() { HasText = "accept quarantine" });
        (await entry.TextContentAsync())!.ShouldSatisfyAllConditions(text => text.ShouldContain(OwnSite.Name), text => text.ShouldContain("case 1"), text => text.ShouldContain(Reason));
        opened.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Starts_a_refresh_and_watches_it_to_its_end()
    {
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, 0, TestContext.Current.CancellationToken);
        await using var service = await StallingService.StartAsync(simulator.BaseAddress, passing: 20);
        await using var site = await OwnSite.StartAsync($"Fingertips:BaseAddress={service.BaseAddress}", "Schedule:Source=live");
        await using var opened = await OpenedPage.OpenAsync(new Uri(site.Address, "runs"), new());
        var page = opened.Page;
        var ended = site.Of<RefreshTick>().NextEnd;

        await SignInAsync(opened);
        var before = await page.Locator("table tbody tr").CountAsync();
        await page.GetByLabel("Why").FillAsync("The new figures came out this morning.");
        await opened.FollowAsync(page.GetByRole(AriaRole.Button, new() { Name = "Start a refresh" }));

        (await page.Locator("[role=status]").First.TextContentAsync()).ShouldNotBeNull().ShouldStartWith("The refresh has begun.");
        var words = page.Locator("[data-progress-words]");
        await words.Filter(new() { HasTextRegex = new Regex(@"^\d+ of 26 indicators are done; \d+ is being fetched\.$") }).WaitForAsync();
        service.LetGo();
        await ended;
        await words.Filter(new() { HasText = "The refresh has ended, whole." }).WaitForAsync();
        await opened.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Load this page again" }));
        (await page.Locator("main .fault").AllTextContentsAsync()).ShouldBeEmpty();
        (await page.Locator("table tbody tr").CountAsync()).ShouldBe(before + 1);
        await opened.FollowAsync(page.Locator("table tbody th a").First);
        (await page.Locator("h1").TextContentAsync()).ShouldBe($"Run {before + 1}");
        opened.Troubles.ShouldBeEmpty();
    }

    private static async Task SignInAsync(OpenedPage opened)
    {
        await opened.FollowAsync(opened.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Sign in to act" }));
        await OwnSite.SignInAsync(opened);
    }
}
