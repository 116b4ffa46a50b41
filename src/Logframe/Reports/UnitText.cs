using System.Text.Json;
using System.Text.Json.Serialization;
using Logframe.Core.Definition;

namespace Logframe.Reports;

/// <summary>A unit in JSON: its text as the definition writes it.</summary>
internal sealed class UnitText : JsonConverter<Unit>
{
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Unit.Of(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
