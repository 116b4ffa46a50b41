using Logframe.Simulator.Geography;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>The kinds of area of the successor: the source's component types by name, gathered into groups for display.</summary>
internal static class AreaKinds
{
    private static readonly IReadOnlyList<(int ComponentType, string Name, string Group)> All =
    [
        (AreaTypes.England, "England", "England"),
        (AreaTypes.Region, "Regions (statistical)", "Statistical regions"),
        (AreaTypes.County, "County unchanged", "Local authorities"),
        (AreaTypes.Unitary, "UA unchanged", "Local authorities"),
        (AreaTypes.District, "LA unchanged", "Local authorities"),
        (AreaTypes.IntegratedCareBoard, "ICBs", "Integrated care boards"),
        (AreaTypes.NhsRegion, "NHS regions", "NHS regions"),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(kind => kind.Name)];

    public static IReadOnlyList<string> Groups { get; } = [.. All.Select(kind => kind.Group).Distinct()];

    public static string NameOf(Place place) => All.Single(kind => kind.ComponentType == place.ComponentType).Name;

    public static string GroupOf(Place place) => All.Single(kind => kind.ComponentType == place.ComponentType).Group;
}
