using System.Text.Json.Serialization;

namespace Logframe.Simulator.Wire;

/// <summary>Serialisation as the source does it: member names as they are, most nulls written out.</summary>
[JsonSerializable(typeof(IReadOnlyList<AreaTypeEntry>))]
[JsonSerializable(typeof(IReadOnlyList<AreaEntry>))]
[JsonSerializable(typeof(IReadOnlyList<NeighbourTypeEntry>))]
[JsonSerializable(typeof(IReadOnlyList<AvailableDataEntry>))]
[JsonSerializable(typeof(IReadOnlyList<IndicatorDataChangeEntry>))]
[JsonSerializable(typeof(DataChangeEntry))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IndicatorMetadataEntry>))]
internal sealed partial class WireJson : JsonSerializerContext;
