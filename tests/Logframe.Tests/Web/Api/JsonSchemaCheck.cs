using System.Text.Json;

namespace Logframe.Tests.Web.Api;

/// <summary>Holds an answer against its schema: types, properties that must be there and no others, items, references.</summary>
internal sealed class JsonSchemaCheck(JsonElement document)
{
    /// <summary>Every place where they differ.</summary>
    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Faults(value, Find(reference.GetString()!), at);
        }

        if (schema.TryGetProperty("oneOf", out var ones) || schema.TryGetProperty("anyOf", out ones))
        {
            return ones.EnumerateArray().Any(one => !Faults(value, one, at).Any()) ? [] : [$"{at}: fits none of {ones}"];
        }

        if (schema.TryGetProperty("type", out var type) && !Fits(value, type))
        {
            return [$"{at}: {value.ValueKind} is not {type}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(value, schema, at),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().Index().SelectMany(one => Faults(one.Item, items, $"{at}[{one.Index}]")),
            _ => [],
        };
    }

    public JsonElement Find(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(document, (element, name) => element.GetProperty(name.Replace("~1", "/")));

    private IEnumerable<string> Members(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
            {
                yield return $"{at}: {name} is missing";
            }
        }

        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var property))
            {
                foreach (var fault in Faults(member.Value, property, $"{at}.{member.Name}"))
                {
                    yield return fault;
                }
            }
            else if (!schema.TryGetProperty("additionalProperties", out _))
            {
                yield return $"{at}: {member.Name} is not described";
            }
        }
    }

    private static bool Fits(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => Is(value, one.GetString()!))
        : Is(value, type.GetString()!);

    private static bool Is(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
