using Logframe.Tests.Support;
using Logframe.Web.Site;

namespace Logframe.BrowserTests.Site;

/// <summary>Script, markup and formulas in every text that comes from outside are text on every page: nothing runs and nothing is fetched.</summary>
public sealed class HostileDataTests
{
    [Fact]
    public async Task Nothing_that_comes_from_outside_is_taken_for_markup()
    {
        await InstalledBrowser.GetAsync();
        await using var site = await HostileSite.StartAsync();
        var reading = site.Of<ReadingRoom>().On(null);
        var faults = new List<string>();
        foreach (var path in SightedPages.Some(reading).Concat(SightedPages.Listed(reading)).Concat(["runs/1", "quarantine/1", "sign-in"]).Distinct())
        {
            await using var opened = await OpenedPage.OpenAsync(new Uri(site.Address, path), new());
            var made = await opened.Page.EvaluateAsync<int>("() => document.querySelectorAll('body script, img[src=x], [onerror]').length");
            var said = await opened.Page.Locator("body").TextContentAsync() ?? "";
            faults.AddRange(opened.Troubles.Select(trouble => $"/{path} {trouble}"));
            faults.AddRange(made > 0 ? [$"/{path} makes {made} elements of it"] : []);
            faults.AddRange(await opened.Page.TitleAsync() == "taken" ? [$"/{path} runs it"] : []);
            faults.AddRange(said.Contains(HostileSite.Words, StringComparison.Ordinal) ? [] : [$"/{path} does not show it as text"]);
        }

        faults.ShouldBeEmpty();
    }
}
