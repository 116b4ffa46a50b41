using System.Text.Json.Serialization;

namespace Logframe.Simulator.Wire;

/// <summary>A kind of area as the source sends it.</summary>
internal sealed record AreaTypeEntry(
    int Id,
    string Name,
    string Short,
    string? Class,
    int? Sequence,
    bool CanBeDisplayedOnMap,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AreaTypeEntry>? ParentAreaTypes);

/// <summary>An area as the source sends it.</summary>
internal sealed record AreaEntry(
    string Code,
    string Name,
    string Short,
    int AreaTypeId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Sequence);

/// <summary>A way of choosing similar areas as the source sends it.</summary>
internal sealed record NeighbourTypeEntry(
    int NeighbourTypeId,
    string Name,
    string Description,
    string LinkText,
    string SelectedText,
    string ExtraLink,
    IReadOnlyList<AreaTypeEntry> ApplicableAreaTypes);

/// <summary>An identifier with its name.</summary>
internal sealed record NamedEntry(int Id, string Name);

/// <summary>A unit as the source sends it.</summary>
internal sealed record UnitEntry(int Id, double Value, string Label);

/// <summary>A method of making confidence limits as the source sends it.</summary>
internal sealed record IntervalMethodEntry(int Id, string Name, string? Description);

/// <summary>When the figures of an indicator last changed; the first day of year one means never.</summary>
internal sealed record DataChangeEntry(DateTime LastUploadedAt, DateTime LastDeletedAt);

/// <summary>The same with its indicator, for the list of all.</summary>
internal sealed record IndicatorDataChangeEntry(int IndicatorId, DateTime LastUploadedAt, DateTime LastDeletedAt);

/// <summary>That an indicator has figures for a kind of area.</summary>
internal sealed record AvailableDataEntry(int IndicatorId, int AreaTypeId);

/// <summary>What the source tells about an indicator.</summary>
internal sealed record IndicatorMetadataEntry(
    [property: JsonPropertyName("IID")] int Id,
    IReadOnlyDictionary<string, string> Descriptive,
    UnitEntry Unit,
    NamedEntry ValueType,
    NamedEntry YearType,
    IntervalMethodEntry ConfidenceIntervalMethod,
    DateTime? LatestChangeTimestampOverride,
    string? SpecialCases,
    bool AlwaysShowSexWithIndicatorName,
    bool AlwaysShowAgeWithIndicatorName,
    bool AlwaysShowYearRangeWithIndicatorName,
    bool ShouldAveragesBeCalculated,
    bool ShouldCountBeDisplayed,
    string? Status,
    int? DestinationProfileId,
    DataChangeEntry DataChange);
