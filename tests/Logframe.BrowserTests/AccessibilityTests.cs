namespace Logframe.BrowserTests;

/// <summary>WCAG 2.2 AA as far as a program can tell, in a real browser.</summary>
public sealed class AccessibilityTests(DemoInBrowser demo)
{
    private const int Desktop = 1280;
    private const int Phone = 360;

    public static TheoryData<string> Pages => DemoInBrowser.Pages;

    public static MatrixTheoryData<string, int> PagesAndWidths => new([.. DemoInBrowser.Pages.Select(page => page.Data)], [Desktop, Phone]);

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task Axe_finds_nothing(string page, int width)
    {
        var opened = await demo.OpenAsync(page, width);
        await AxeRules.OpenDetailsAsync(opened);

        var found = await AxeRules.CheckAsync(opened);

        found.Passes.Length.ShouldBeGreaterThan(20);
        AxeRules.Faults(found).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_would_find_what_is_wrong(string page)
    {
        var opened = await demo.OpenAsync(page);
        await opened.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<main><img src=\"x.png\"><p style=\"color:#aaa;background:#fff\">pale</p></main>')");

        var found = await AxeRules.CheckAsync(opened);

        found.Violations.Select(fault => fault.Id).ShouldBeSubsetOf(["image-alt", "color-contrast", "landmark-no-duplicate-main", "landmark-main-is-top-level", "landmark-unique"]);
        found.Violations.Select(fault => fault.Id).ShouldContain("color-contrast");
    }

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task Every_picture_has_words(string page, int width)
    {
        var opened = await demo.OpenAsync(page, width);

        var silent = await opened.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('img, svg, [role=img]')]
              .filter(one => !one.closest('[aria-hidden=true]'))
              .filter(one => !(one.getAttribute('alt') || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby')))
              .map(one => one.outerHTML.slice(0, 100))
            """);

        silent.ShouldBeEmpty();
    }
}
