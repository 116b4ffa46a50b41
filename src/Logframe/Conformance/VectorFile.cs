using System.Text.Json;

namespace Logframe.Conformance;

/// <summary>One file of cases for the calculations (methods.md 0.1).</summary>
/// <param name="Name">File name without its ending, such as "15_targets".</param>
/// <param name="Cases">In the order of the file.</param>
internal sealed record VectorFile(string Name, IReadOnlyList<VectorCase> Cases)
{
    private const string Schema = "ovi-vectors/1";

    /// <summary>Every file of the schema in a folder, by name; other JSON files there are left alone.</summary>
    /// <exception cref="VectorFormatException">A file is not JSON, or breaks the schema that it names.</exception>
    public static IReadOnlyList<VectorFile> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read).OfType<VectorFile>()];

    private static VectorFile? Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out var schema) && schema.ValueEquals(Schema)
                ? new VectorFile(Path.GetFileNameWithoutExtension(path), [.. root.GetProperty("cases").EnumerateArray().Select(VectorCase.Read)])
                : null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new VectorFormatException($"{path} cannot be read as a file of vectors: {failure.Message}", failure);
        }
    }
}

/// <summary>One case: what goes into an operation and what must come out.</summary>
/// <param name="Id">Unique, such as "rag-04".</param>
/// <param name="Operation">Name of the operation.</param>
/// <param name="Inputs">Named inputs.</param>
/// <param name="Expected">The outputs to compare, or the error that must be named.</param>
/// <param name="Tolerance">How far a number may be off.</param>
/// <param name="Note">Why the case exists; may be empty.</param>
internal sealed record VectorCase(string Id, string Operation, Inputs Inputs, JsonElement Expected, NumberTolerance Tolerance, string Note)
{
    public static VectorCase Read(JsonElement json)
    {
        var copy = json.Clone();
        return new VectorCase(
            copy.GetProperty("id").GetString()!,
            copy.GetProperty("op").GetString()!,
            new Inputs(copy.GetProperty("inputs")),
            copy.GetProperty("expected"),
            NumberTolerance.Read(copy.GetProperty("tolerance")),
            copy.TryGetProperty("note", out var note) ? note.GetString() ?? "" : "");
    }
}

/// <summary>A number passes when it is off by at most the larger of an absolute and a relative amount.</summary>
internal readonly record struct NumberTolerance(double Absolute, double Relative)
{
    public static NumberTolerance Read(JsonElement json) => new(json.GetProperty("abs").GetDouble(), json.GetProperty("rel").GetDouble());

    public bool Allows(double actual, double expected) => Math.Abs(actual - expected) <= Math.Max(Absolute, Relative * Math.Abs(expected));
}

/// <summary>A file of vectors, or the inputs of a case, are not as the schema says; the message names what and where.</summary>
internal sealed class VectorFormatException(string message, Exception? inner = null) : Exception(message, inner);
