using System.Text.Json.Serialization;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>An area.</summary>
internal sealed record WireArea(string? Code, string? Name);

/// <summary>The areas of one kind.</summary>
internal sealed record WireAreaGroup(string? AreaType, IReadOnlyList<WireArea?>? Areas);

/// <summary>A unit by its name and as it is printed.</summary>
internal sealed record WireUnit(string? Name, string? Label);

/// <summary>A kind of area for which an indicator has figures.</summary>
internal sealed record WireAreaType(string? Name, int AreaCount);

/// <summary>What the API says of an indicator. Later builds call its number <paramref name="ShortId"/>.</summary>
internal sealed record WireDetail(
    int? FingertipsId,
    int? ShortId,
    string? Name,
    string? ValueType,
    WireUnit? Unit,
    string? YearType,
    string? Polarity,
    string? DataUpdatedAt,
    IReadOnlyList<WireAreaType?>? AreaTypes)
{
    public int? Id => ShortId ?? FingertipsId;
}

/// <summary>A note on a figure.</summary>
internal sealed record WireNote(string? Text);

/// <summary>One thing that sets the people of a figure apart from everybody.</summary>
internal sealed record WireDimension(string? Type, string? Value, string? DimensionClass);

/// <summary>One figure. A dimension that is absent means everybody.</summary>
internal sealed record WireObservation(
    string? FromDate,
    string? ToDate,
    double? Value,
    double? LowerCi95,
    double? UpperCi95,
    double? LowerCi998,
    double? UpperCi998,
    double? Count,
    double? Denominator,
    IReadOnlyList<WireNote?>? Notes,
    IReadOnlyList<WireDimension?>? Dimensions);

/// <summary>The figures of one area.</summary>
internal sealed record WireAreaData(string? AreaCode, string? AreaName, IReadOnlyList<WireObservation?>? Observations);

/// <summary>How the JSON of the API is read: camelCase, members that may be missing or null.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<WireAreaGroup?>))]
[JsonSerializable(typeof(WireDetail))]
[JsonSerializable(typeof(WireAreaData))]
[JsonSerializable(typeof(List<WireAreaData?>))]
internal sealed partial class FindPublicHealthDataJson : JsonSerializerContext;
