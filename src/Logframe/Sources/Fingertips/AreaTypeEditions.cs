using Logframe.Core.Definition;

namespace Logframe.Sources.Fingertips;

/// <summary>Finds the area types that stand for a kind of area. Boundaries change, so identifiers are looked up and never written down.</summary>
internal static class AreaTypeEditions
{
    /// <summary>Every edition of a kind of area, the newest first.</summary>
    public static IReadOnlyList<WireAreaType> Of(AreaKind kind, IEnumerable<WireAreaType> areaTypes) =>
        [.. areaTypes.Where(type => type.Short is { } name && IsOf(kind, name.Trim())).OrderByDescending(type => type.Id)];

    /// <summary>What messages call a kind of area.</summary>
    public static string WordsFor(AreaKind kind) => kind switch
    {
        AreaKind.Country => "England",
        AreaKind.Region => "regions",
        AreaKind.UpperTier => "counties and unitary authorities",
        AreaKind.LowerTier => "districts and unitary authorities",
        AreaKind.IntegratedCareBoard => "integrated care boards",
        AreaKind.Other => "other areas",
        _ => "combined areas",
    };

    private static bool IsOf(AreaKind kind, string name) => kind switch
    {
        AreaKind.Country => name == "England",
        AreaKind.Region => name is "Regions (statistical)" or "Region",
        AreaKind.UpperTier => name.StartsWith("Counties & UAs (", StringComparison.Ordinal),
        AreaKind.LowerTier => name.StartsWith("Districts & UAs (", StringComparison.Ordinal),
        AreaKind.IntegratedCareBoard => name == "ICBs",
        _ => false,
    };
}
