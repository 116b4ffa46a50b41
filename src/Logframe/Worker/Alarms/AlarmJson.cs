using System.Text.Json.Serialization;

namespace Logframe.Worker.Alarms;

/// <summary>How alarms are written as JSON, in messages and in the memory.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AlarmMessage))]
[JsonSerializable(typeof(Dictionary<string, AlarmBook>))]
internal sealed partial class AlarmJson : JsonSerializerContext;
