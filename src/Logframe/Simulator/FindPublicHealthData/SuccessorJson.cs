using System.Text.Json.Serialization;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>Serialisation as the successor does it: camelCase, nulls written out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<AreaGroupItem>))]
[JsonSerializable(typeof(IReadOnlyList<AreaItem>))]
[JsonSerializable(typeof(IReadOnlyList<AreaLookupItem>))]
[JsonSerializable(typeof(IReadOnlyList<AreaParentItem>))]
[JsonSerializable(typeof(IndicatorListAnswer))]
[JsonSerializable(typeof(IndicatorDetailAnswer))]
[JsonSerializable(typeof(AreaDataAnswer))]
[JsonSerializable(typeof(IReadOnlyList<AreaDataAnswer>))]
[JsonSerializable(typeof(RangeAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(ServiceAnswer))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class SuccessorJson : JsonSerializerContext;
