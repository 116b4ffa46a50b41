using Logframe.Core.Definition;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>The kinds of area that the API's area types belong to. It keeps Fingertips' component types, of which councils have several, by the year of their making.</summary>
internal static class AreaTypeKinds
{
    private const string England = "England";
    private const string Boards = "ICBs";

    private static readonly AreaKind[] BothTiers = [AreaKind.UpperTier, AreaKind.LowerTier];

    /// <summary>Those that exist today. An indicator may name newer ones.</summary>
    public static IReadOnlyList<string> Today { get; } =
        [England, "Regions (statistical)", "County unchanged", "UA unchanged", "UA new 2020", "UA new 2021", "UA new 2023", "LA unchanged", Boards];

    /// <summary>None for an area type that no framework speaks of, such as general practices, or that is gone.</summary>
    public static IReadOnlyList<AreaKind> Of(string areaType) => areaType switch
    {
        England => [AreaKind.Country],
        "Regions (statistical)" or "Region" => [AreaKind.Region],
        Boards => [AreaKind.IntegratedCareBoard],
        _ when IsGone(areaType) => [],
        _ when Begins(areaType, "County ") || Begins(areaType, "Counties & UAs (") => [AreaKind.UpperTier],
        _ when Begins(areaType, "LA ") || Begins(areaType, "Districts & UAs (") => [AreaKind.LowerTier],
        _ when Begins(areaType, "UA ") => BothTiers,
        _ => [],
    };

    /// <summary>Whether the areas of a type exist no longer.</summary>
    public static bool IsGone(string areaType) => areaType.Contains("obsolete", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string areaType, string prefix) => areaType.StartsWith(prefix, StringComparison.Ordinal);
}
