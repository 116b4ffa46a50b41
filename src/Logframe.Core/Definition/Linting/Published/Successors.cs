namespace Logframe.Core.Definition.Linting.Published;

/// <summary>Indicators of Fingertips that another one carries on, as far as the source's own exports show it.</summary>
internal static class Successors
{
    private static readonly Dictionary<int, int> Known = new()
    {
        // Both are called "Life expectancy at birth"; an export of 2026 has the newer periods under the second.
        [90366] = 93283,

        // The same admissions by the method in use since 2021.
        [91414] = 93764,
    };

    public static int? Of(int id) => Known.TryGetValue(id, out var successor) ? successor : null;
}
