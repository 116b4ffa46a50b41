using Logframe.BrowserTests.Checks;

namespace Logframe.BrowserTests.Site;

/// <summary>Every kind of page of the site in a real browser: for people who see little, use no mouse, read on a phone, on a wall or on paper.</summary>
public sealed class EveryPageTests(SiteInBrowser site)
{
    public static TheoryData<string> Checks => [.. PageCheck.OfSite.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task For_readers(string check)
    {
        await InstalledBrowser.GetAsync();
        (await site.Readers.FaultsAsync(check)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task For_an_approver(string check)
    {
        await InstalledBrowser.GetAsync();
        (await site.Approvers.FaultsAsync(check)).ShouldBeEmpty();
    }
}
