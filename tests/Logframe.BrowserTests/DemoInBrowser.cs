using Logframe.Reports.Review;
using Logframe.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Logframe.BrowserTests.DemoInBrowser))]

namespace Logframe.BrowserTests;

/// <summary>The pages of one demonstration, and an installed browser to open them in.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    private static readonly string? Program = Browser.FindProgram(Browser.ProgramFolders());

    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Files of pages, relative to the folder of the demonstration.</summary>
    public static TheoryData<string> Pages => ["index.html", "review/review.html"];

    public bool HasBrowser => _browser is not null;

    public string File(string page) => Path.Combine(_folder.Path, "out", page);

    /// <summary>A file of the review's pack.</summary>
    public string Review(string name) => File(Path.Combine("review", name));

    /// <summary>Opens a page by itself: no other page, no cache, no network.</summary>
    public async Task<IPage> OpenAsync(string page, int width = 1280, int height = 900, bool script = true)
    {
        Assert.SkipUnless(HasBrowser, "No browser of the Chromium family is installed.");
        var context = await _browser!.NewContextAsync(new()
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
        if (Program is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _folder.Dispose();
    }
}
