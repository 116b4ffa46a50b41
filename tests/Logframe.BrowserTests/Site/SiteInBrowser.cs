using Logframe.BrowserTests.Checks;
using Logframe.Tests.Support;
using Logframe.Web.Site;

[assembly: AssemblyFixture(typeof(Logframe.BrowserTests.Site.SiteInBrowser))]

namespace Logframe.BrowserTests.Site;

/// <summary>The site on simulated figures, served in this process, for tests that only read it.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    /// <summary>The language of the browser, by which it writes the dates of its fields.</summary>
    private const string British = "en-GB";

    private RunningSite _site = null!;
    private string _session = "";

    public Uri Address => _site.Address;

    /// <summary>What readers see.</summary>
    internal Visits Readers { get; private set; } = null!;

    /// <summary>What an approver sees, with the forms that only those get who may act.</summary>
    internal Visits Approvers { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!InstalledBrowser.IsThere)
        {
            return;
        }

        _site = await OwnSite.StartAsync();
        _session = await SessionAsync();
        Readers = new(path => OpenAsync(path), [.. SightedPages.ForReaders(_site.Of<ReadingRoom>().On(null))], PageCheck.OfSite);
        Approvers = new(OpenSignedInAsync, SightedPages.ForApprovers, PageCheck.OfSite);
    }

    public ValueTask DisposeAsync() => _site is null ? ValueTask.CompletedTask : _site.DisposeAsync();

    /// <summary>Opens a page by itself: no other page and no cache.</summary>
    public Task<OpenedPage> OpenAsync(string path, int width = 1280, int height = 900, bool script = true) =>
        OpenedPage.OpenAsync(new Uri(Address, path), new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script, Locale = British });

    /// <summary>The same for an approver who is signed in.</summary>
    public Task<OpenedPage> OpenSignedInAsync(string path) =>
        OpenedPage.OpenAsync(new Uri(Address, path), new() { ViewportSize = new() { Width = 1280, Height = 900 }, StorageState = _session, Locale = British });

    private async Task<string> SessionAsync()
    {
        await using var opened = await OpenAsync("sign-in");
        await OwnSite.SignInAsync(opened);
        await opened.Page.GetByText("Signed in: " + OwnSite.Name).WaitForAsync();
        return await opened.Page.Context.StorageStateAsync();
    }
}
