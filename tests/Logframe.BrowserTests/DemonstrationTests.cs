using Logframe.BrowserTests.Checks;

namespace Logframe.BrowserTests;

/// <summary>The overview and the review that a demonstration leaves as files, for people who see little, use no mouse, read on a phone or on paper, without a script and without a network.</summary>
public sealed class DemonstrationTests(DemoInBrowser demo)
{
    public static TheoryData<string> Pages => [.. DemoInBrowser.Pages];

    public static TheoryData<string> Checks => [.. PageCheck.OfFiles.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task Each_page(string check)
    {
        await InstalledBrowser.GetAsync();
        (await demo.Visits.FaultsAsync(check)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_is_there_without_a_script(string page)
    {
        await using var plain = await demo.OpenAsync(page, script: false);

        (await plain.Page.Locator("h1").CountAsync()).ShouldBe(1);
        (await plain.Page.Locator("h2").CountAsync()).ShouldBeGreaterThan(1);
        plain.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_would_find_what_is_wrong()
    {
        await using var opened = await demo.OpenAsync(DemoInBrowser.Pages[0]);
        await opened.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<main><img src=\"x.png\"><p style=\"color:#aaa;background:#fff\">pale</p></main>')");

        var found = await AxeRules.FindAsync(opened.Page);

        found.Violations.Select(fault => fault.Id).ShouldBeSubsetOf(["image-alt", "color-contrast", "landmark-no-duplicate-main", "landmark-main-is-top-level", "landmark-unique"]);
        found.Violations.Select(fault => fault.Id).ShouldContain("color-contrast");
    }
}
