namespace Logframe.BrowserTests.Checks;

/// <summary>What a page weighs on its way over the line, with its style and script, without pictures in files of their own.</summary>
internal static class Weight
{
    /// <summary>In bytes.</summary>
    private const int Heaviest = 100_000;

    /// <summary>In bytes; what is lighter is no page.</summary>
    private const int Lightest = 500;

    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened)
    {
        var weight = await opened.TransferredAsync();
        return weight is > Lightest and < Heaviest ? [] : [$"weighs {weight} bytes"];
    }
}
