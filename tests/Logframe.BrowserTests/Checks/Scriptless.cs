namespace Logframe.BrowserTests.Checks;

/// <summary>Whether a page says without its script whatever it says with it.</summary>
internal static class Scriptless
{
    /// <remarks>The page is asked for once more and read by a parser that runs nothing; what the script adds for convenience is left out of the other.</remarks>
    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened)
    {
        var words = await opened.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const plain = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').querySelector('main');
              const scripted = document.querySelector('main').cloneNode(true);
              scripted.querySelectorAll('.reader, .slider, .tip, [data-last-visit] a').forEach(one => one.remove());
              return [plain.textContent, scripted.textContent];
            }
            """);
        return words[0].Trim().Length == 0 ? ["says nothing without a script"]
            : words[0] == words[1] ? []
            : [$"says with a script what it does not say without, from “{Difference(words[1], words[0])}”"];
    }

    private static string Difference(string one, string other)
    {
        const int Shown = 80;
        var same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return one[same..Math.Min(one.Length, same + Shown)];
    }
}
