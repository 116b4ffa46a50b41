using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Logframe.Conformance;

/// <summary>Ways to build and read the named outputs of an operation.</summary>
internal static class Outputs
{
    private static readonly JsonSerializerOptions NamedNumbers = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
    private static readonly JsonSerializerOptions Indented = new(NamedNumbers) { WriteIndented = true };

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    public static JsonArray List(IEnumerable<double?> numbers) => [.. numbers.Select(number => JsonValue.Create(number))];

    public static JsonArray List(IEnumerable<JsonNode> nodes) => [.. nodes];

    public static bool TryNumber(JsonValue value, out double number)
    {
        if (value.TryGetValue<int>(out var whole))
        {
            number = whole;
            return true;
        }

        return value.TryGetValue(out number);
    }

    /// <summary>As JSON text; a number that JSON has no word for is printed by its name.</summary>
    public static string Print(JsonNode? node, bool indented = false) =>
        node is null ? "null" : node.ToJsonString(indented ? Indented : NamedNumbers);
}
