using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site;

/// <summary>Every kind of page of the site in a real browser: for people who see little, use no mouse, read on a phone, on a wall or on paper.</summary>
public sealed class EveryPageTests(SiteInBrowser site)
{
    private const int Desktop = 1280;
    private const int Phone = 360;

    /// <summary>CSS pixels across the text of an A4 page.</summary>
    private const int Paper = 672;

    /// <summary>In bytes; pictures are not counted, whether they stand in the page or are fetched.</summary>
    private const int HeaviestPage = 100_000;

    /// <summary>Stops of the keyboard that are looked at in each page.</summary>
    private const int Stops = 25;

    [Theory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task Axe_finds_nothing(int width)
    {
        var faults = await site.FaultsAsync(
            async opened =>
            {
                await AxeRules.OpenDetailsAsync(opened.Page);
                var found = await AxeRules.CheckAsync(opened.Page);
                return found.Passes.Length > 20 ? AxeRules.Faults(found) : ["axe looked at nearly nothing"];
            },
            width);

        faults.ShouldBeEmpty();
    }

    /// <remarks>A desktop window of 1,280 pixels enlarged to 200% is 640 wide, and to 400% is 320 (WCAG 1.4.10); 3,840 is a wall.</remarks>
    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    [InlineData(3840)]
    public async Task Nothing_is_scrolled_sideways(int width)
    {
        var faults = await site.FaultsAsync(
            async opened => await opened.WidthAsync() is var wide && wide > width ? [$"is {wide} wide: {await opened.WidestAsync(width)}"] : [],
            width);

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_comes_in_few_bytes_over_a_slow_line()
    {
        var faults = await site.FaultsAsync(async opened =>
        {
            var weight = await opened.TransferredAsync();
            return weight is > 500 and < HeaviestPage ? [] : [$"weighs {weight} bytes"];
        });

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_wants_no_motion_and_strong_colours_gets_both()
    {
        var faults = await site.FaultsAsync(async opened =>
        {
            await opened.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce, ForcedColors = ForcedColors.Active });
            return await opened.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const faults = [];
                  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto' || document.getAnimations().length > 0) faults.push('moves');
                  for (const one of document.querySelectorAll('.badge, h1, h2, a, button')) {
                    const style = getComputedStyle(one);
                    if (one.checkVisibility() && style.forcedColorAdjust === 'none') faults.push('keeps its own colours: ' + one.outerHTML.slice(0, 120));
                  }
                  return faults;
                }
                """);
        });

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_paper_nothing_is_cut_off_and_what_is_only_for_the_screen_is_left_out()
    {
        var faults = await site.FaultsAsync(
            async opened =>
            {
                await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
                var shown = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav, .skip, form, button')].filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 120))");
                var wide = await opened.WidthAsync();
                return shown.Select(one => $"prints {one}").Concat(wide > Paper ? [$"is {wide} wide: {await opened.WidestAsync(Paper)}"] : []);
            },
            Paper);

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_stop_of_the_keyboard_can_be_seen_and_the_first_skips_to_the_content()
    {
        var faults = await site.FaultsAsync(async opened =>
        {
            var (page, found, order) = (opened.Page, new List<string>(), new List<int>());
            await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            for (var i = 0; i < Stops; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                var stop = await page.EvaluateAsync<Stop>(
                    """
                    () => {
                      const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
                      return {
                        // What shows the value of a chart comes and goes with the keyboard.
                        index: one === document.body ? -1 : [...document.querySelectorAll('*')].filter(other => !other.closest('.tip')).indexOf(one),
                        html: one.outerHTML.slice(0, 120),
                        marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                        inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
                      };
                    }
                    """);
                if (stop.Index < 0)
                {
                    break;
                }

                found.AddRange(new[] { stop.Marked ? null : $"does not show where it is: {stop.Html}", stop.Inside ? null : $"is out of sight: {stop.Html}" }.OfType<string>());
                found.AddRange(i == 0 && !stop.Html.Contains("#content", StringComparison.Ordinal) ? [$"begins with {stop.Html}"] : []);
                order.Add(stop.Index);
            }

            return order.SequenceEqual(order.Order()) && order.Count > 3 ? found : [.. found, $"its stops are out of order: {string.Join(" ", order)}"];
        });

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_is_whole_without_a_script()
    {
        await InstalledBrowser.GetAsync();
        foreach (var path in site.Paths)
        {
            await using var plain = await site.OpenAsync(path, script: false);
            await using var scripted = await site.OpenAsync(path);

            await scripted.Page.EvaluateAsync("() => document.querySelectorAll('.reader, .slider, .tip, [data-last-visit] a').forEach(one => one.remove())");
            (await WordsAsync(plain)).ShouldBe(await WordsAsync(scripted), path);
            plain.Troubles.ShouldBeEmpty(path);
        }

        static async Task<string> WordsAsync(OpenedPage opened) => await opened.Page.Locator("main").TextContentAsync() ?? "";
    }

    /// <summary>Where the keyboard is.</summary>
    private sealed record Stop
    {
        public int Index { get; init; }

        public string Html { get; init; } = "";

        public bool Marked { get; init; }

        public bool Inside { get; init; }
    }
}
