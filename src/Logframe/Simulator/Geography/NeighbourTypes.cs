using System.Globalization;

namespace Logframe.Simulator.Geography;

/// <summary>A way of choosing similar areas, with the kinds of area that it serves.</summary>
internal sealed record NeighbourType(int Id, string Name, string Description, IReadOnlyList<int> AreaTypes);

/// <summary>The ways of choosing similar areas: one for the authorities of today and one left over from earlier boundaries.</summary>
internal static class NeighbourTypes
{
    private const string Prefix = "nn-";

    public static IReadOnlyList<NeighbourType> All { get; } =
    [
        new(10, "CIPFA nearest neighbours (4/21 - 3/23)", "Similar authorities by social and economic features", [401, 402]),
        new(14, "CIPFA nearest neighbours", "Similar authorities by social and economic features", [Geography.AreaTypes.LowerTier, Geography.AreaTypes.UpperTier]),
    ];

    /// <summary>The area in "nn-type-code"; null when the text is not of that form or the type is not known.</summary>
    public static string? SubjectOf(string parentCode)
    {
        if (!parentCode.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = parentCode[Prefix.Length..].Split('-', 2);
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var type)
            && All.Any(known => known.Id == type)
                ? parts[1]
                : null;
    }
}
