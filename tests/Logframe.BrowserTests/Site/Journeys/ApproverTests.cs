using Logframe.BrowserTests.Checks;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site.Journeys;

/// <summary>An approver takes a draft of the year's review to its end: approves it, has its pack made, locks it, and corrects it later.</summary>
public sealed class ApproverTests
{
    private const string Gap = "An action on 2.7 is agreed at the next meeting.";

    [Fact]
    public async Task Approves_locks_and_corrects_the_review_of_a_year()
    {
        await using var site = await OwnSite.StartAsync();
        await using var opened = await OpenedPage.OpenAsync(new Uri(site.Address, "sign-in?return=%2Freviews%2F2026"), new());
        var page = opened.Page;
        await OwnSite.SignInAsync(opened);

        await page.GetByRole(AriaRole.Link, new() { Name = "Approve it" }).ClickAsync();
        await page.GetByLabel("Why it may be approved although something is missing").FillAsync(Gap);
        await DoAsync(opened, "approve-form", "Approve the review", "Approved.");
        (await page.Locator("main").TextContentAsync())!.ShouldContain(Gap);
        await DoAsync(opened, "pack-form", "Make the pack", "The pack is made.");
        await DoAsync(opened, "lock-form", "Lock the review with its pack", "Locked, with the pack");
        (await page.Locator("#pack").TextContentAsync()).ShouldBe("The pack that was locked");
        await DoAsync(opened, "correct-form", "Open a new edition", "A new edition is open.");

        (await page.Locator("main .sub").First.TextContentAsync())!.ShouldContain("Draft, edition 2");
        opened.Troubles.ShouldBeEmpty();
    }

    /// <summary>Gives a reason, presses the button, and looks at what comes back as somebody would who sees little or has a small screen.</summary>
    private static async Task DoAsync(OpenedPage opened, string form, string button, string says)
    {
        var fields = opened.Page.Locator("#" + form);
        await fields.Locator("[name=reason]").FillAsync("As the board wished.");
        await opened.FollowAsync(fields.GetByRole(AriaRole.Button, new() { Name = button }));
        (await opened.Page.Locator("[role=status]").TextContentAsync())!.ShouldStartWith(says);
        (await Axe.FaultsAsync(opened, Widths.Phone)).ShouldBeEmpty();
        (await Axe.FaultsAsync(opened, Widths.Desk)).ShouldBeEmpty();
    }
}
