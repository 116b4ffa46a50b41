namespace Logframe.Core.Definition;

/// <summary>What kind of area the code of an area belongs to.</summary>
public enum AreaKind
{
    Country,
    Region,
    UpperTier,
    LowerTier,
    IntegratedCareBoard,

    /// <summary>An area that no source is asked for, such as a former commissioning group: its figures are returned or taken from documents.</summary>
    Other,

    /// <summary>Several areas together that no single authority code covers.</summary>
    Combined,
}

/// <summary>A place that the framework speaks of, under the short key by which its measures name it.</summary>
/// <param name="Key">Short name used in the definition and on the command line, such as "medway".</param>
/// <param name="Name">As people write it.</param>
/// <param name="Kind">The kind of area.</param>
/// <param name="Code">ONS code; null for a combined area, and for another one that has none.</param>
/// <param name="Parts">Keys of the areas that a combined area is made of; empty otherwise.</param>
/// <param name="PublishedAs">Key of the area whose published value can stand for a combined area, such as the integrated care board's.</param>
public sealed record Area(string Key, string Name, AreaKind Kind, string? Code, IReadOnlyList<string> Parts, string? PublishedAs)
{
    /// <summary>Key of the area whose statistical neighbour this one is; null where it is none.</summary>
    public string? NeighbourOf { get; init; }

    /// <summary>Key of the area that this one is a part of, such as the county of a district; null where none is stated.</summary>
    public string? Within { get; init; }
}
