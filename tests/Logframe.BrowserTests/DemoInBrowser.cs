using Logframe.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Logframe.BrowserTests.DemoInBrowser))]

namespace Logframe.BrowserTests;

/// <summary>The pages of one demonstration, and an installed browser to open them in.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Files of pages, relative to the folder of the demonstration.</summary>
    public static TheoryData<string> Pages => ["index.html", "review/review.html"];

    public string File(string page) => Path.Combine(_folder.Path, "out", page);

    /// <summary>A file of the review's pack.</summary>
    public string Review(string name) => File(Path.Combine("review", name));

    /// <summary>Opens a page by itself: no other page, no cache, no network.</summary>
    public async Task<IPage> OpenAsync(string page, int width = 1280, int height = 900, bool script = true)
    {
        var browser = await InstalledBrowser.GetAsync();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = script,
            Offline = true,
        });
        var opened = await context.NewPageAsync();
        await opened.GotoAsync(new Uri(File(page)).AbsoluteUri);
        return opened;
    }

    public async ValueTask InitializeAsync()
    {
        var terminal = new TestTerminal(_folder.Path);
        (await terminal.RunAsync("demo")).ShouldBe(0, terminal.Error);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
