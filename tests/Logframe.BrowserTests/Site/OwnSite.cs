using Logframe.Ingestion;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Tests.Web.Desk;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site;

/// <summary>A site beside copies of what the demonstration made: its store, its reviews and their packs, with an account that <c>logframe user add</c> made.</summary>
/// <remarks>Of its held figures case 1 waits and case 2 is refused; of its reviews that of 2025 is locked and that of 2026 a draft.</remarks>
internal static class OwnSite
{
    public const string Name = "ann";

    public const string Password = "a fairly long word for tests 7";

    /// <param name="settings">Each as <c>Section:Key=value</c>; they count before those of the site itself.</param>
    public static async Task<RunningSite> StartAsync(params string[] settings)
    {
        await InstalledBrowser.GetAsync();
        var demonstration = await Demonstration.FolderAsync();
        var site = await RunningSite.StartAsync(
            ["Schedule:Source=simulator", "Reviews:Pdf=false", .. settings],
            clock: SharedSite.Today(),
            prepare: data => Prepare(demonstration, Path.GetDirectoryName(data)!, data),
            framework: "kent-and-medway");
        var terminal = new TestTerminal(Path.GetDirectoryName(site.DataFolder)!, SharedSite.Today(), Password + "\n");
        (await terminal.RunAsync("user", "add", Name, "--role", "approver")).ShouldBe(0, terminal.Error);
        return site;
    }

    /// <summary>Fills in the form of the page on which people sign in, and comes back to the page before it.</summary>
    public static async Task SignInAsync(OpenedPage opened)
    {
        await opened.Page.GetByLabel("Name").FillAsync(Name);
        await opened.Page.GetByLabel("Password").FillAsync(Password);
        await opened.FollowAsync(opened.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }));
    }

    private static void Prepare(string demonstration, string beside, string data)
    {
        File.Copy(Path.Combine(demonstration, "data", "logframe.db"), Path.Combine(data, "logframe.db"));
        Copy(Path.Combine(demonstration, "reviews"), Path.Combine(beside, "reviews"));
        foreach (var pack in new[] { "review", "review-2025" })
        {
            Copy(Path.Combine(demonstration, pack), Path.Combine(beside, "packs", pack));
        }

        HeldOffers.Add(data);
        using var store = SqliteObservationStore.Open(data);
        var quarantine = new Quarantine(store, SharedSite.Today());
        quarantine.Refuse([quarantine.Find(2)], "Bob", "A slip of the source.");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
