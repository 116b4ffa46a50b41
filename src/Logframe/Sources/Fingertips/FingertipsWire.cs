using System.Text.Json.Serialization;

namespace Logframe.Sources.Fingertips;

/// <summary>A kind of area in one edition of the boundaries.</summary>
internal sealed record WireAreaType(int Id, string? Name, string? Short);

/// <summary>An area. Of a composite kind, <paramref name="AreaTypeId"/> is that of its component, not the one asked for.</summary>
internal sealed record WireArea(string? Code, string? Name, string? Short, int AreaTypeId, int? Sequence);

/// <summary>A model by which areas are called similar, and the kinds of area it serves.</summary>
internal sealed record WireNeighbourType(int NeighbourTypeId, string? Name, IReadOnlyList<WireAreaType?>? ApplicableAreaTypes);

/// <summary>An indicator that has data for a kind of area.</summary>
internal sealed record WireAvailability(int IndicatorId, int AreaTypeId);

/// <summary>When the data of an indicator last changed; the year 1 means never.</summary>
internal sealed record WireDataChange(DateTime LastUploadedAt, DateTime LastDeletedAt);

/// <summary>A word of a list with its identifier.</summary>
internal sealed record WireName(int Id, string? Name);

/// <summary>A unit; a proportion's multiplier is 100.</summary>
internal sealed record WireUnit(int Id, double Value, string? Label);

/// <summary>What the source says about an indicator as a whole.</summary>
internal sealed record WireMetadata(
    [property: JsonPropertyName("IID")] int Id,
    IReadOnlyDictionary<string, string?>? Descriptive,
    WireUnit? Unit,
    WireName? ValueType,
    WireName? YearType,
    WireDataChange? DataChange);

/// <summary>How the JSON of the API is read: names as they are, members and list items that may be missing or null.</summary>
[JsonSerializable(typeof(List<WireAreaType?>))]
[JsonSerializable(typeof(List<WireArea?>))]
[JsonSerializable(typeof(List<WireNeighbourType?>))]
[JsonSerializable(typeof(List<WireAvailability?>))]
[JsonSerializable(typeof(WireDataChange))]
[JsonSerializable(typeof(Dictionary<string, WireMetadata?>))]
[JsonSerializable(typeof(Dictionary<string, List<string?>?>))]
internal sealed partial class FingertipsJson : JsonSerializerContext;
