using System.Text.Json.Nodes;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>Faults of answers in JSON.</summary>
internal static class JsonFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("null-items", "The word null among the items of a list", Endpoints.Lists, Spoiling(AddNulls)),
        new("other-shape", "A list where an object is expected, or the other way round", Endpoints.Json, Spoiling(Wrap)),
        new("new-field", "A field that nobody has seen before", Endpoints.Json, EachItem(item => item["Mood"] = "good")),
        new("renamed-field", "The fields under other names", Endpoints.Json, EachItem(Rename)),
        new("text-for-number", "Identifiers and dates of another type", Endpoints.Json, EachItem(Retype)),
        new("unknown-unit", "A unit that nobody has seen before", [Endpoints.Metadata], EachItem(item => item["Unit"] = Named("Label", "furlongs"))),
        new("unknown-year-type", "A kind of year that nobody has seen before", [Endpoints.Metadata], EachItem(item => item["YearType"] = Named("Name", "Lunar"))),
        new("unknown-value-type", "A kind of value that nobody has seen before", [Endpoints.Metadata], EachItem(item => item["ValueType"] = Named("Name", "Guess"))),
    ];

    private static Func<AskedFor, Answer, Answer> Spoiling(Func<JsonNode, JsonNode> spoil) => (_, answer) =>
        JsonNode.Parse(answer.Body) is { } sound ? answer with { Body = Answer.Text(spoil(sound).ToJsonString()).Body } : answer;

    private static Func<AskedFor, Answer, Answer> EachItem(Action<JsonObject> spoil) => (asked, answer) => Spoiling(node =>
    {
        foreach (var item in Items(asked.Endpoint, node).ToList())
        {
            spoil(item);
        }

        return node;
    })(asked, answer);

    private static IEnumerable<JsonObject> Items(string endpoint, JsonNode node) => node switch
    {
        JsonArray list => list.OfType<JsonObject>(),
        JsonObject keyed when endpoint == Endpoints.Metadata => keyed.Select(pair => pair.Value).OfType<JsonObject>(),
        JsonObject item => [item],
        _ => [],
    };

    private static JsonNode AddNulls(JsonNode node)
    {
        var list = node.AsArray();
        list.Insert(0, null);
        list.Add(null);
        return list;
    }

    private static JsonNode Wrap(JsonNode node) => node is JsonArray ? new JsonObject { ["Items"] = node.DeepClone() } : new JsonArray(node.DeepClone());

    private static void Rename(JsonObject item)
    {
        foreach (var (name, value) in item.ToList())
        {
            item.Remove(name);
            item["New" + name] = value;
        }
    }

    private static void Retype(JsonObject item)
    {
        foreach (var (name, value) in item.ToList())
        {
            item[name] = value switch
            {
                JsonValue number when number.TryGetValue<int>(out var id) => $"{id}",
                JsonValue text when text.TryGetValue<string>(out _) => 7,
                JsonObject => "an object",
                _ => value?.DeepClone(),
            };
        }
    }

    private static JsonObject Named(string field, string word) => new() { ["Id"] = 999, [field] = word };
}
