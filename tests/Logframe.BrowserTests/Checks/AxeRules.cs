using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Checks;

/// <summary>The rules of axe for WCAG 2.2 AA and best practices, and what breaks them in a page.</summary>
internal static class AxeRules
{
    /// <summary>Rules that must have had something to look at, lest a page that did not open looks clean.</summary>
    private const int LeastPasses = 12;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong: each rule that is broken, with the first elements that break it.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var found = await FindAsync(page);
        return found.Passes > LeastPasses ? [.. found.Violations.Select(fault => fault.ToString())] : ["axe looked at nearly nothing"];
    }

    public static async Task<AxeFindings> FindAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        // What passes would be sent over with every element; only how many rules pass is needed.
        return await page.EvaluateAsync<AxeFindings>(
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
                rules: { 'target-size': { enabled: true } },
                resultTypes: ['violations'],
                // It would ask for the style of the page once more, which files may not.
                preload: false,
              });
              const violations = found.violations.map(fault => ({ id: fault.id, help: fault.help, nodes: fault.nodes.slice(0, 3).map(node => node.html) }));
              return { passes: found.passes.length, violations };
            }
            """);
    }

    /// <summary>Opens whatever is folded away, so that it is looked at too.</summary>
    public static Task OpenDetailsAsync(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
}
