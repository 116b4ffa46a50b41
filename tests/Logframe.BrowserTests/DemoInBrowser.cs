using Logframe.BrowserTests.Checks;

[assembly: AssemblyFixture(typeof(Logframe.BrowserTests.DemoInBrowser))]

namespace Logframe.BrowserTests;

/// <summary>The pages of the demonstration, opened from its folder in an installed browser.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    private string _folder = "";

    /// <summary>Files of pages, relative to the folder of the demonstration.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["site/index.html", "review/review.html"];

    internal Visits Visits { get; private set; } = null!;

    /// <summary>A file of the review's pack.</summary>
    public string Review(string name) => Path.Combine(_folder, "review", name);

    /// <summary>Opens a page by itself: no other page, no cache, no network.</summary>
    public Task<OpenedPage> OpenAsync(string page, bool script = true) =>
        OpenedPage.OpenAsync(new Uri(Path.Combine(_folder, page)), new() { ViewportSize = new() { Width = Widths.Desk, Height = 900 }, JavaScriptEnabled = script, Offline = true });

    public async ValueTask InitializeAsync()
    {
        _folder = await Demonstration.FolderAsync();
        Visits = new(page => OpenAsync(page), Pages, PageCheck.OfFiles);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
