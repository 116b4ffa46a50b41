using System.Text.Json;
using System.Text.Json.Nodes;

namespace Logframe.Conformance;

/// <summary>Compares what came out with what was expected, by the rules of methods.md 0.1.</summary>
/// <remarks>
/// Only expected members count. Numbers may be off by the tolerance; texts, truth values and null must be equal; lists are compared
/// in order, except flags, which are compared as a set.
/// </remarks>
internal sealed class OutcomeComparer(NumberTolerance tolerance)
{
    private const string SetMember = "flags";

    /// <returns>One line per difference, empty when all is as expected.</returns>
    public IReadOnlyList<string> Differences(JsonElement expected, JsonObject actual) => [.. Object("", expected, actual)];

    private IEnumerable<string> Object(string path, JsonElement expected, JsonObject actual) =>
        expected.EnumerateObject().SelectMany(member =>
        {
            var name = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            return !actual.TryGetPropertyValue(member.Name, out var found) ? [$"{name} is missing"]
                : member.Name == SetMember ? Set(name, member.Value, found)
                : Value(name, member.Value, found);
        });

    private IEnumerable<string> Value(string path, JsonElement expected, JsonNode? actual) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Object, JsonObject found) => Object(path, expected, found),
        (JsonValueKind.Array, JsonArray found) => List(path, expected, found),
        (JsonValueKind.Number, JsonValue found) when Outputs.TryNumber(found, out var number) && tolerance.Allows(number, expected.GetDouble()) => [],
        (JsonValueKind.String, JsonValue found) when found.TryGetValue<string>(out var text) && text == expected.GetString() => [],
        (JsonValueKind.True, JsonValue found) when found.TryGetValue<bool>(out var flag) && flag => [],
        (JsonValueKind.False, JsonValue found) when found.TryGetValue<bool>(out var flag) && !flag => [],
        (JsonValueKind.Null, null) => [],
        _ => [Difference(path, expected, actual)],
    };

    private IEnumerable<string> List(string path, JsonElement expected, JsonArray actual) =>
        expected.GetArrayLength() != actual.Count
            ? [Difference(path, expected, actual)]
            : expected.EnumerateArray().SelectMany((element, index) => Value($"{path}[{index}]", element, actual[index]));

    private static IEnumerable<string> Set(string path, JsonElement expected, JsonNode? actual) =>
        expected.ValueKind == JsonValueKind.Array && actual is JsonArray found
        && expected.EnumerateArray().Select(flag => flag.GetString()).ToHashSet().SetEquals(found.Select(flag => flag?.GetValue<string>()))
            ? []
            : [Difference(path, expected, actual)];

    private static string Difference(string path, JsonElement expected, JsonNode? actual) =>
        $"{path} should be {expected.GetRawText()} and is {Outputs.Print(actual)}";
}
