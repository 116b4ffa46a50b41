namespace Logframe.BrowserTests.Checks;

/// <summary>Whether whoever sees no pictures is told what they show.</summary>
internal static class Pictures
{
    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened) => await opened.Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('img, svg, [role=img]')]
          .filter(one => !one.closest('[aria-hidden=true]'))
          .filter(one => !(one.getAttribute('alt') || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby')))
          .map(one => 'says nothing of ' + one.outerHTML.slice(0, 100))
        """);
}
