using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.BrowserTests.Checks;
using Logframe.Tests.Support;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site.Journeys;

/// <summary>A member of the board, who signs in nowhere: opens the review that was locked, sees what needs the board and what has changed, and prints it.</summary>
public sealed partial class BoardMemberTests(SiteInBrowser site)
{
    private const string Pack = "reviews/packs/review-2025/review.html";

    [Fact]
    public async Task Finds_the_locked_review_and_in_it_what_needs_the_board_what_changed_and_what_cannot_be_seen()
    {
        await using var opened = await site.OpenAsync("");
        var page = opened.Page;
        await opened.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Reviews", Exact = true }));
        await opened.FollowAsync(page.Locator("table tbody tr", new() { HasText = "Locked" }).Locator("th a"));
        (await page.Locator("h1").TextContentAsync()).ShouldBe("The review of 2025");
        (await page.Locator("main").TextContentAsync())!.ShouldSatisfyAllConditions(text => text.ShouldContain("approved by Sam Sample"), text => text.ShouldContain("locked by Kim Notional"));
        (await page.Locator("main form").CountAsync()).ShouldBe(0);

        await opened.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "Read the review" }));

        (await page.Locator("h1").TextContentAsync()).ShouldBe("Are we getting there? Annual review 2025");
        var exceptions = await TextsAsync(page, "#attention tbody tr");
        exceptions[0].ShouldContain("▼ Off course");
        exceptions.ShouldAllBe(row => row.Contains("▼ Off course") || row.Contains("◆ Short"));
        (await TextsAsync(page, "section[aria-labelledby=changed-title] li")).ShouldAllBe(change => change.Contains('→') && change.Contains(", by "));
        (await TextsAsync(page, "section[aria-labelledby=unseen-title] li")).ShouldNotBeEmpty();
        opened.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sees_what_has_changed_since_the_review_and_why()
    {
        await using var opened = await site.OpenAsync("reviews/2025");
        var page = opened.Page;

        await opened.FollowAsync(page.GetByRole(AriaRole.Link, new() { Name = "What has changed since it was judged" }));

        (await page.Locator("main").TextContentAsync())!.ShouldContain("20 November 2025");
        var change = page.Locator("main li", new() { HasText = "Children in care up to date with vaccinations" }).First;
        (await change.TextContentAsync())!.ShouldSatisfyAllConditions(text => text.ShouldContain("Off course"), text => text.ShouldContain("Short"));
        await opened.FollowAsync(change.GetByRole(AriaRole.Link).First);
        (await page.Locator("h1").TextContentAsync())!.ShouldContain("Children in care up to date with vaccinations");
        opened.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Prints_the_review_on_paper_with_every_exception_and_change_and_nothing_cut_off()
    {
        await using var opened = await site.OpenAsync(Pack);
        var exceptions = await TextsAsync(opened.Page, "#attention tbody tr th a");
        var changes = await TextsAsync(opened.Page, "section[aria-labelledby=changed-title] li a");

        var printed = await PrintAsync(opened, "What needs the board", "What changed, and why", "What we cannot see yet");

        exceptions.Count.ShouldBeGreaterThan(3);
        changes.Count.ShouldBeGreaterThan(3);
        exceptions.Concat(changes).Where(title => !printed.Contains(title, StringComparison.Ordinal)).ShouldBeEmpty();
        printed.ShouldNotContain("Skip to");
        printed.ShouldNotContain("The pages of this review");
    }

    [Fact]
    public async Task Prints_what_has_changed_without_what_is_only_for_the_screen()
    {
        await using var opened = await site.OpenAsync("changes?since=2025-11-20");
        var changes = await TextsAsync(opened.Page, "main .changes li a");

        var printed = await PrintAsync(opened, "SIMULATED");

        changes.Count.ShouldBeGreaterThan(3);
        changes.Where(title => !printed.Contains(title, StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var screen in new[] { "Skip to", "Glossary", "Sign in", "Show this page" })
        {
            printed.ShouldNotContain(screen);
        }
    }

    /// <summary>The words on paper, of which all must lie within the sheet and these must be among.</summary>
    private static async Task<string> PrintAsync(OpenedPage opened, params string[] wanted)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("printed.pdf");
        await opened.Page.PdfAsync(new() { Path = file, Format = "A4", PreferCSSPageSize = true });
        (await Poppler.SayAsync("pdfinfo", file)).ShouldMatch(@"Page size:.*\(A4\)");
        var sheets = await Poppler.SayAsync("pdftotext", "-bbox", file, "-");
        Width().Matches(sheets).Select(match => match.Groups[1].Value).Distinct().ShouldHaveSingleItem();
        var sheet = Number(Width().Match(sheets));
        Right().Matches(sheets).Select(Number).Max().ShouldBeInRange(sheet / 2, sheet);
        (await Paper.FaultsAsync(opened)).ShouldBeEmpty();

        var printed = Blank().Replace(await Poppler.SayAsync("pdftotext", file, "-"), " ");
        wanted.ShouldAllBe(words => printed.Contains(words, StringComparison.Ordinal));
        return printed;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(IPage page, string selector) =>
        [.. (await page.Locator(selector).AllTextContentsAsync()).Select(text => Blank().Replace(text, " ").Trim())];

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<page width=""([\d.]+)""")]
    private static partial Regex Width();

    [GeneratedRegex(@"xMax=""([\d.]+)""")]
    private static partial Regex Right();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
