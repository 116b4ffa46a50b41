using Microsoft.Playwright;

namespace Logframe.BrowserTests.Checks;

/// <summary>Where the Tab key leads in a page, and whether that can be seen.</summary>
internal static class Keyboard
{
    /// <summary>Stops that are looked at: what stands at the top of every page, and the first forms and tables of its own.</summary>
    private const int Most = 50;

    /// <summary>Stops that every page has at the least.</summary>
    private const int Least = 4;

    /// <summary>CSS pixels from the top of the window within which the reader finds what was skipped to.</summary>
    private const double Near = 450;

    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened)
    {
        var page = opened.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href') ?? document.activeElement.outerHTML.slice(0, 120)");
        if (!first.StartsWith('#'))
        {
            return [$"begins with {first}"];
        }

        List<string> faults = [.. await SkippingAsync(page, first)];
        await page.FocusAsync($"a[href='{first}']");
        var stops = await StopsAsync(page);
        await page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        return
        [
            .. faults,
            .. stops.Where(stop => !stop.Marked).Select(stop => $"does not show where it is: {stop.Html}"),
            .. stops.Where(stop => !stop.Inside).Select(stop => $"is out of sight: {stop.Html}"),
            .. stops.Where(stop => !stop.Follows).Select(stop => $"goes back to {stop.Html}"),
            .. stops.Count >= Least ? [] : new[] { $"has only {stops.Count} stops" },
        ];
    }

    /// <summary>The first stop leads past what stands at the top of every page, and the next one lies there.</summary>
    private static async Task<IEnumerable<string>> SkippingAsync(IPage page, string first)
    {
        await page.Keyboard.PressAsync("Enter");
        var away = await page.EvaluateAsync<double>("first => Math.abs(document.querySelector(first).getBoundingClientRect().top)", first);
        await page.Keyboard.PressAsync("Tab");
        var before = await page.EvaluateAsync<string?>(
            """
            first => {
              const to = document.querySelector(first), one = document.activeElement;
              const within = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
              return (to.compareDocumentPosition(one) & within) === 0 ? one.outerHTML.slice(0, 120) : null;
            }
            """,
            first);
        return
        [
            .. away < Near ? [] : new[] { $"skips to a place {away} pixels from where it leads" },
            .. before is null ? [] : new[] { $"skips to {before}" },
        ];
    }

    /// <summary>The first stop, where the keyboard is, and those that the Tab key leads to.</summary>
    private static async Task<List<Stop>> StopsAsync(IPage page)
    {
        var stops = new List<Stop>();
        while (true)
        {
            var stop = await page.EvaluateAsync<Stop>(
                """
                () => {
                  const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
                  const before = window.stopBefore;
                  window.stopBefore = one;
                  return {
                    isNone: one === document.body,
                    html: one.outerHTML.slice(0, 120),
                    marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
                    follows: !before || before === one || (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
                  };
                }
                """);
            if (stop.IsNone || stops.Count == Most)
            {
                return stops;
            }

            stops.Add(stop);
            await page.Keyboard.PressAsync("Tab");
        }
    }

    /// <summary>Where the keyboard is.</summary>
    private sealed record Stop
    {
        /// <summary>It has left the page.</summary>
        public bool IsNone { get; init; }

        public string Html { get; init; } = "";

        /// <summary>It has an outline that can be seen.</summary>
        public bool Marked { get; init; }

        /// <summary>It stands within the window.</summary>
        public bool Inside { get; init; }

        /// <summary>It comes after the stop before it, or is another part of the same field.</summary>
        public bool Follows { get; init; }
    }
}
