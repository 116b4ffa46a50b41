using Logframe.Reports.Review;
using Microsoft.Playwright;

namespace Logframe.BrowserTests;

/// <summary>The one browser in which every test opens its pages, started when the first asks for it.</summary>
internal static class InstalledBrowser
{
    private const string Missing = "No browser of the Chromium family is installed.";

    private static readonly string[] Quiet = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string? Program = Browser.FindProgram(Browser.ProgramFolders());

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static bool IsThere => Program is not null;

    /// <summary>The browser. Without one a test is skipped by name, and fails where everything must be tried.</summary>
    public static Task<IBrowser> GetAsync()
    {
        if (!IsThere && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(Missing);
        }

        Assert.SkipUnless(IsThere, Missing);
        return Started.Value;
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quiet });
    }
}
