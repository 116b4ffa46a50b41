namespace Logframe.BrowserTests.Checks;

/// <summary>What axe finds in a page of the site.</summary>
internal static class Axe
{
    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened, int width)
    {
        await opened.ResizeAsync(width);
        await AxeRules.OpenDetailsAsync(opened.Page);
        return await AxeRules.FaultsAsync(opened.Page);
    }
}
