using Microsoft.Playwright;

namespace Logframe.BrowserTests.Checks;

/// <summary>What a page does for people who want no motion, or colours of their own choice.</summary>
internal static class Colours
{
    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened)
    {
        await opened.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce, ForcedColors = ForcedColors.Active });
        var faults = await opened.Page.EvaluateAsync<string[]>(
            """
            () => {
              const faults = [];
              if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto' || document.getAnimations().length > 0) faults.push('moves');
              for (const one of document.querySelectorAll('.badge, h1, h2, a, button')) {
                if (one.checkVisibility() && getComputedStyle(one).forcedColorAdjust === 'none') faults.push('keeps its own colours: ' + one.outerHTML.slice(0, 120));
              }
              return faults;
            }
            """);
        await opened.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        return faults;
    }
}
