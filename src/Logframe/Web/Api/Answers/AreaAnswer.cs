using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Web.Api.Answers;

/// <summary>A place that the framework speaks of.</summary>
internal sealed record AreaAnswer
{
    [Description("Short name by which parameters take it, such as medway.")]
    public required string Key { get; init; }

    [Description("As people write it.")]
    public required string Name { get; init; }

    [Description("Country, Region, UpperTier, LowerTier, IntegratedCareBoard, Other or Combined.")]
    public required string Kind { get; init; }

    [Description("ONS code; null for several areas together, which have none.")]
    public required string? Code { get; init; }

    [Description("Keys of the areas that a combined area is made of; empty otherwise.")]
    public required IReadOnlyList<string> Parts { get; init; }

    [Description("Key of the area whose statistical neighbour it is; null where it is none.")]
    public required string? NeighbourOf { get; init; }

    [Description("How its own indicators stand, for an area that the framework can be viewed for; such a view counts in no verdict of the framework. Null for the others.")]
    public required IReadOnlyList<VerdictCount>? Counts { get; init; }

    public static AreaAnswer Of(Area area, FrameworkByArea assessed) => new()
    {
        Key = area.Key,
        Name = area.Name,
        Kind = area.Kind.ToString(),
        Code = area.Code,
        Parts = area.Parts,
        NeighbourOf = area.NeighbourOf,
        Counts = assessed.Areas.FirstOrDefault(view => view.Area.Key == area.Key) is { } view ? VerdictCount.Of(view.Assessment.Indicators) : null,
    };
}
