using System.Globalization;
using System.Text.Json;
using Logframe.Core.Statistics;

namespace Logframe.Conformance;

/// <summary>The named inputs of a case, read with the type that the operation wants.</summary>
/// <remarks>
/// Null and the texts "NaN", "Infinity" and "-Infinity" are missing. An input that is not there at all takes the default that the caller gives.
/// </remarks>
internal sealed class Inputs(JsonElement json)
{
    public bool Has(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);

    public double? Number(string name, double? absent = null) =>
        Find(name) is { } found ? Number(name, found) : absent;

    /// <exception cref="InvalidInputException">The number is missing.</exception>
    public double Required(string name) => Number(name) ?? throw new InvalidInputException(InvalidInput.MissingValue);

    /// <summary>For calculations that refuse a missing number themselves: it arrives as not a number.</summary>
    public double NumberOrNaN(string name) => Number(name) ?? double.NaN;

    public int? Whole(string name, int? absent = null) => Number(name, absent) is { } number ? checked((int)number) : null;

    public string? Text(string name, string? absent = null) =>
        Find(name) is not { } found ? absent
        : found.ValueKind == JsonValueKind.Null ? null
        : found.ValueKind == JsonValueKind.String ? found.GetString()
        : throw Wrong(name, found, "a text");

    public bool Flag(string name, bool absent = false) =>
        Find(name) is not { } found ? absent
        : found.ValueKind is JsonValueKind.True or JsonValueKind.False ? found.GetBoolean()
        : found.ValueKind is JsonValueKind.Null ? absent
        : throw Wrong(name, found, "true or false");

    public DateOnly? Day(string name) => Text(name) is { } text ? Day(text, name) : null;

    /// <summary>Null when the object is missing.</summary>
    public Inputs? Object(string name) =>
        Find(name) is not { ValueKind: not JsonValueKind.Null } found ? null
        : found.ValueKind == JsonValueKind.Object ? new Inputs(found)
        : throw Wrong(name, found, "an object");

    /// <summary>Empty when the list is missing.</summary>
    public IReadOnlyList<Inputs> Objects(string name) => [.. Elements(name).Select(element => new Inputs(element))];

    public IReadOnlyList<double?> Numbers(string name) => [.. Elements(name).Select(element => Number(name, element))];

    public IReadOnlyList<DateOnly> Days(string name) => [.. Elements(name).Select(element => Day(element.GetString() ?? "", name))];

    private JsonElement[] Elements(string name) =>
        Find(name) is not { ValueKind: not JsonValueKind.Null } found ? []
        : found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()]
        : throw Wrong(name, found, "a list");

    private JsonElement? Find(string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var found) ? found : null;

    private static double? Number(string name, JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.Number => found.GetDouble(),
        JsonValueKind.Null => null,
        JsonValueKind.String when found.GetString() is "NaN" or "Infinity" or "-Infinity" => null,
        _ => throw Wrong(name, found, "a number"),
    };

    private static DateOnly Day(string text, string name) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new VectorFormatException($"The input \"{name}\" must be a date such as 2026-03-31, not \"{text}\".");

    private static VectorFormatException Wrong(string name, JsonElement found, string wanted) =>
        new($"The input \"{name}\" must be {wanted}, not {found.GetRawText()}.");
}
