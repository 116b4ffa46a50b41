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
