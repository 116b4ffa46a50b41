using Microsoft.Playwright;

namespace Logframe.BrowserTests.Checks;

/// <summary>How a page comes out of a printer.</summary>
internal static class Paper
{
    /// <summary>CSS pixels across the text of an A4 page.</summary>
    public const int Width = 672;

    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened)
    {
        await opened.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = false)");
        await opened.ResizeAsync(Width);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var shown = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav, .skip, .viewer, form, button')].filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 120))");
        var heads = await opened.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('thead')].filter(one => getComputedStyle(one).display !== 'table-header-group').length");
        return [.. heads == 0 ? [] : new[] { $"does not repeat the heads of {heads} tables" }, .. shown.Select(one => $"prints {one}"), .. await Widths.TooWideAsync(opened, Width)];
    }
}
