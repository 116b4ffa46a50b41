using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Logframe.BrowserTests;

/// <summary>The rules of axe for WCAG 2.2 AA and best practices, and what breaks them in a page.</summary>
internal static class AxeRules
{
    private const int NodesShown = 3;

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    public static Task<AxeResult> CheckAsync(IPage page) => page.RunAxe(Options);

    public static IEnumerable<string> Faults(AxeResult found) =>
        found.Violations.Select(fault => $"{fault.Id}: {fault.Help} ({string.Join("; ", fault.Nodes.Take(NodesShown).Select(node => node.Html))})");

    /// <summary>Opens whatever is folded away, so that it is looked at too.</summary>
    public static Task OpenDetailsAsync(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
}
