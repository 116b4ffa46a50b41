using Logframe.Tests.Support;

namespace Logframe.BrowserTests.Site.Journeys;

/// <summary>A site on simulated figures that a test may change, with an account that <c>logframe user add</c> made.</summary>
internal static class OwnSite
{
    public const string Name = "ann";

    public const string Password = "a fairly long word for tests 7";

    public static async Task<RunningSite> StartAsync()
    {
        await InstalledBrowser.GetAsync();
        var store = await ThreeVintages.FileAsync();
        var accounts = new TemporaryFolder();
        try
        {
            var terminal = new TestTerminal(accounts.Path, SharedSite.Today(), Password + "\n");
            (await terminal.RunAsync("user", "add", Name, "--role", "approver")).ShouldBe(0, terminal.Error);
            return await RunningSite.StartAsync(
                ["Schedule:Source=simulator"],
                clock: SharedSite.Today(),
                prepare: folder =>
                {
                    foreach (var file in Directory.EnumerateFiles(accounts.File("data")))
                    {
                        File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
                    }

                    File.Copy(store, Path.Combine(folder, "logframe.db"));
                },
                framework: "kent-and-medway");
        }
        finally
        {
            accounts.Dispose();
        }
    }

    public static Task<OpenedPage> OpenAsync(RunningSite site, string path) => OpenedPage.OpenAsync(new Uri(site.Address, path), new() { AcceptDownloads = true });
}
