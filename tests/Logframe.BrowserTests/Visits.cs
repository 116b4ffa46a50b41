using Logframe.BrowserTests.Checks;
using Microsoft.Playwright;

namespace Logframe.BrowserTests;

/// <summary>Pages that are each opened once and looked at in every way, when a test first asks what was found.</summary>
/// <param name="openAsync">Opens a page by its path, as whoever visits it.</param>
/// <param name="paths">The pages.</param>
/// <param name="checks">The ways to look at each, in order.</param>
internal sealed class Visits(Func<string, Task<OpenedPage>> openAsync, IReadOnlyList<string> paths, IReadOnlyList<PageCheck> checks)
{
    /// <summary>Pages that are open at once.</summary>
    private const int AtOnce = 2;

    private readonly Lazy<Task<ILookup<string, string>>> _found = new(() => LookAsync(openAsync, paths, checks));

    /// <summary>What is wrong with any page in one way, each beginning with its path.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string check)
    {
        checks.ShouldContain(one => one.Name == check);
        return [.. (await _found.Value)[check]];
    }

    private static async Task<ILookup<string, string>> LookAsync(Func<string, Task<OpenedPage>> openAsync, IReadOnlyList<string> paths, IReadOnlyList<PageCheck> checks)
    {
        var faults = new List<(string Check, string Fault)>();
        await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (path, _) =>
        {
            await using var opened = await openAsync(path);
            foreach (var check in checks)
            {
                var found = await LookAsync(opened, check);
                lock (faults)
                {
                    faults.AddRange(found.Select(fault => (check.Name, $"/{path} {fault}")));
                }
            }
        });
        return faults.ToLookup(one => one.Check, one => one.Fault);
    }

    private static async Task<IEnumerable<string>> LookAsync(OpenedPage opened, PageCheck check)
    {
        try
        {
            return await check.LookAsync(opened);
        }
        catch (PlaywrightException broken)
        {
            return [$"could not be looked at: {broken.Message}"];
        }
    }
}
