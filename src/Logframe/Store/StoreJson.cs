using System.Text.Json.Serialization;

namespace Logframe.Store;

/// <summary>The small lists that the store keeps as JSON inside a column or a file.</summary>
[JsonSerializable(typeof(IReadOnlyDictionary<string, int>))]
[JsonSerializable(typeof(IReadOnlyCollection<string>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(WritingProcess))]
internal sealed partial class StoreJson : JsonSerializerContext;
