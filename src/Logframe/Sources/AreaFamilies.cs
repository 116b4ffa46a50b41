using Logframe.Core.Definition;

namespace Logframe.Sources;

/// <summary>The first letters of ONS codes that areas of a kind have: they tell what an area is where its kind goes by a name that nobody knows.</summary>
internal static class AreaFamilies
{
    private const int Letters = 3;

    private static readonly Dictionary<AreaKind, string[]> ByKind = new()
    {
        [AreaKind.Country] = ["E92"],
        [AreaKind.Region] = ["E12"],
        [AreaKind.UpperTier] = ["E10", "E06", "E08", "E09"],
        [AreaKind.LowerTier] = ["E07", "E06", "E08", "E09"],
        [AreaKind.IntegratedCareBoard] = ["E54"],
        [AreaKind.Other] = [],
        [AreaKind.Combined] = [],
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        ByKind.Values.SelectMany(family => family).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an area is of a kind. A unitary authority is both an upper and a lower tier.</summary>
    public static bool Holds(AreaKind kind, string code) => Array.Exists(ByKind[kind], family => code.StartsWith(family, StringComparison.Ordinal));

    /// <summary>Whether an area is of any kind that frameworks speak of.</summary>
    public static bool Holds(string code) => code.Length >= Letters && All.Contains(code.AsSpan(0, Letters));
}
