using Logframe.Core.Assessments;
using Logframe.Tests.Support;
using Logframe.Web.Site;

[assembly: AssemblyFixture(typeof(Logframe.BrowserTests.Site.SiteInBrowser))]

namespace Logframe.BrowserTests.Site;

/// <summary>The site on simulated figures, served in this process, for tests that only read it.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    /// <summary>Pages that are open at once.</summary>
    private const int Contexts = 2;

    private RunningSite _site = null!;

    /// <summary>Pages that are made per request or need somebody to answer, and that nothing lists.</summary>
    internal static IReadOnlyList<string> Hosted { get; } = ["runs", "runs/1", "quarantine", "quarantine/1", "returns", "sign-in"];

    /// <summary>What is looked at in the browser: each page of the site, but of those that tell the same of another indicator, outcome or area only some of each kind.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    public Uri Address => _site.Address;

    internal Reading Reading => _site.Of<ReadingRoom>().On(null);

    public async ValueTask InitializeAsync()
    {
        if (!InstalledBrowser.IsThere)
        {
            return;
        }

        _site = await SharedSite.StartAsync(SharedSite.Today());
        Paths = [.. Some(Reading).Concat(SiteNavigation.All.Where(entry => entry.IsThere(Reading)).Select(entry => entry.Path)).Concat(Hosted).Distinct()];
    }

    public ValueTask DisposeAsync() => _site is null ? ValueTask.CompletedTask : _site.DisposeAsync();

    /// <summary>Opens a page by itself: no other page and no cache.</summary>
    public Task<OpenedPage> OpenAsync(string path, int width = 1280, int height = 900, bool script = true) =>
        OpenedPage.OpenAsync(new Uri(Address, path), new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script });

    /// <summary>Looks at every page, two at a time.</summary>
    /// <returns>What is wrong with each, beginning with its path.</returns>
    public async Task<IReadOnlyList<string>> FaultsAsync(Func<OpenedPage, Task<IEnumerable<string>>> check, int width = 1280)
    {
        await InstalledBrowser.GetAsync();
        var faults = new List<string>();
        await Parallel.ForEachAsync(Paths, new ParallelOptions { MaxDegreeOfParallelism = Contexts, CancellationToken = TestContext.Current.CancellationToken }, async (path, _) =>
        {
            await using var opened = await OpenAsync(path, width);
            List<string> found = [.. await check(opened), .. opened.Troubles];
            lock (faults)
            {
                faults.AddRange(found.Select(fault => $"/{path} at {width}: {fault}"));
            }
        });
        return faults;
    }

    /// <summary>All that are one of a kind; the first indicator with each verdict and each kind of target, the first outcome and goal, and the first two areas.</summary>
    internal static IEnumerable<string> Some(Reading reading)
    {
        var seen = new HashSet<object>();
        var kinds = new Dictionary<string, int>();
        foreach (var page in SitePages.All(reading))
        {
            var folder = page.Path[..Math.Max(0, page.Path.LastIndexOf('/'))];
            var indicator = folder == "indicators" ? reading.Whole.Indicators.FirstOrDefault(one => page.Path.EndsWith("/" + one.Indicator.Code.ToLowerInvariant(), StringComparison.Ordinal)) : null;
            var isNew = indicator is null
                ? folder.Length == 0 || (kinds[folder] = kinds.GetValueOrDefault(folder) + 1) <= 2
                : seen.Add(indicator.Verdict) | seen.Add(KindOf(indicator));
            if (isNew)
            {
                yield return page.Path;
            }
        }
    }

    private static object KindOf(IndicatorAssessment indicator) => (indicator.Indicator.Measures[0].Target.GetType(), indicator.Measures.Count > 1);
}
