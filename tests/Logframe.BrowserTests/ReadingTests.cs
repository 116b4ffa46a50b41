using Microsoft.Playwright;

namespace Logframe.BrowserTests;

/// <summary>Reading the pages on a phone, enlarged, on paper, without a mouse and without a script.</summary>
public sealed class ReadingTests(DemoInBrowser demo)
{
    /// <summary>CSS pixels across the text of an A4 page with the margins of the review, 16 mm.</summary>
    private const int Paper = 672;

    public static TheoryData<string> Pages => DemoInBrowser.Pages;

    /// <remarks>A desktop window of 1,280 pixels enlarged to 200% is 640 wide, and to 400% is 320 (WCAG 1.4.10).</remarks>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Enlarged_text_flows_and_nothing_is_scrolled_sideways(string page)
    {
        foreach (var width in new[] { 640, 320 })
        {
            var opened = await demo.OpenAsync(page, width);

            (await opened.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"at {width} pixels: {await WidestAsync(opened, width)}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_paper_nothing_is_cut_off_and_nothing_is_folded_away(string page)
    {
        var opened = await demo.OpenAsync(page, Paper);
        await opened.EmulateMediaAsync(new() { Media = Media.Print });

        (await opened.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Paper, await WidestAsync(opened, Paper));
        (await opened.EvaluateAsync<int>("() => [...document.querySelectorAll('thead')].filter(one => getComputedStyle(one).display !== 'table-header-group').length")).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_first_stop_of_the_keyboard_skips_to_what_matters(string page)
    {
        var opened = await demo.OpenAsync(page);

        await opened.Keyboard.PressAsync("Tab");
        var stop = opened.Locator(":focus");
        (await stop.GetAttributeAsync("href"))!.ShouldStartWith("#");
        (await stop.IsVisibleAsync()).ShouldBeTrue();
        await opened.Keyboard.PressAsync("Enter");

        (await opened.EvaluateAsync<double>("() => Math.abs(document.querySelector(location.hash).getBoundingClientRect().top)")).ShouldBeLessThan(400);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_keyboard_reaches_every_link_in_order_and_shows_where_it_is(string page)
    {
        var opened = await demo.OpenAsync(page);
        var stops = await opened.EvaluateAsync<int>("() => [...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')].filter(one => one.checkVisibility()).length");
        stops.ShouldBeGreaterThan(5);

        var seen = new List<int>();
        for (var i = 0; i < Math.Min(stops, 40); i++)
        {
            await opened.Keyboard.PressAsync("Tab");
            seen.Add(await opened.EvaluateAsync<int>("() => [...document.querySelectorAll('*')].indexOf(document.activeElement)"));
            (await opened.EvaluateAsync<bool>(
                "() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }"))
                .ShouldBeTrue(await opened.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 120)"));
        }

        seen.ShouldBeUnique();
        seen.ShouldBeInOrder();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_is_there_without_a_script_and_without_a_network(string page)
    {
        var plain = await demo.OpenAsync(page, script: false);
        var asked = new List<string>();
        plain.Request += (_, request) => asked.Add(request.Url);
        await plain.ReloadAsync();

        asked.ShouldNotBeEmpty();
        asked.ShouldAllBe(url => url.StartsWith("file://") || url.StartsWith("data:"));
        (await plain.Locator("h1").CountAsync()).ShouldBe(1);
        (await plain.Locator("h2").CountAsync()).ShouldBeGreaterThan(5);
    }

    /// <summary>What reaches beyond the right edge, by its words where it has no box of its own.</summary>
    private static Task<string> WidestAsync(IPage page, int width) => page.EvaluateAsync<string>(
        """
        width => [...document.querySelectorAll('body *')].filter(one => one.children.length === 0 && !one.closest('svg') && !one.closest('.scroll')).filter(one => {
          const words = document.createRange();
          words.selectNodeContents(one);
          return Math.max(one.getBoundingClientRect().right, words.getBoundingClientRect().right) > width + 1;
        }).slice(-3).map(one => one.outerHTML.slice(0, 200)).join(' | ')
        """,
        width);
}
