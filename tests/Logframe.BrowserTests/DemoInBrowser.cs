using Logframe.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Logframe.BrowserTests.DemoInBrowser))]

namespace Logframe.BrowserTests;

/// <summary>The pages of one demonstration, and an installed browser to open them in.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge.exe", "chrome.exe"];

    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Files of pages, relative to the folder of the demonstration.</summary>
    public static TheoryData<string> Pages => ["index.html"];

    public string File(string page) => Path.Combine(_folder.Path, "out", page);

    /// <summary>Opens a page by itself: no other page, no cache, no network.</summary>
    public async Task<IPage> OpenAsync(string page, int width = 1280, int height = 900, bool script = true)
    {
        Assert.SkipWhen(_browser is null, $"No browser of the Chromium family is installed ({string.Join(", ", Programs)}).");
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
        (await terminal.RunAsync("demo", "--no-pdf")).ShouldBe(0, terminal.Error);
        if (Installed() is not { } program)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
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

    private static string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Programs.Select(program => Path.Combine(folder, program)))
            .FirstOrDefault(System.IO.File.Exists);
}
