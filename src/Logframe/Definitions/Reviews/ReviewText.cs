using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Logframe.Definitions.Reviews;

/// <summary>The text of <c>review.md</c>, whose fields are changed one by one while everything else in it stays as its author wrote it.</summary>
internal sealed class ReviewText
{
    private const string Fence = "---";

    // Quotes and backslashes are written alike in JSON and YAML; names may hold any letter.
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _lines;

    /// <param name="text">Begins with fields between two lines of three hyphens.</param>
    public ReviewText(string text) => _lines = [.. text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')];

    private int End => _lines.FindIndex(1, line => line.TrimEnd() == Fence);

    public ReviewText Set(string key, string value) => Write(key, Quote(value));

    public ReviewText Set(string key, DateOnly day) => Write(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public ReviewText Set(string key, int number) => Write(key, number.ToString(CultureInfo.InvariantCulture));

    public ReviewText Set<T>(string key, T word)
        where T : struct, Enum => Write(key, Reading.Words.For(word));

    /// <summary>Takes fields out, with the lines that they run on over.</summary>
    public ReviewText Remove(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Find(key) is { } at)
            {
                _lines.RemoveRange(at, Length(at));
            }
        }

        return this;
    }

    /// <summary>Adds lines that hold a field of their own after the other fields.</summary>
    public ReviewText Add(IReadOnlyList<string> lines)
    {
        _lines.InsertRange(End, lines);
        return this;
    }

    /// <summary>Puts a text in the place of everything below the fields.</summary>
    public ReviewText WithBody(string body)
    {
        _lines.RemoveRange(End + 1, _lines.Count - End - 1);
        _lines.AddRange(body.Length == 0 ? [""] : [.. body.Split('\n'), ""]);
        return this;
    }

    /// <summary>A text in quotes, as YAML and JSON alike hold it.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);

    public override string ToString() => string.Join('\n', _lines);

    private ReviewText Write(string key, string value)
    {
        var line = $"{key}: {value}";
        if (Find(key) is { } at)
        {
            _lines.RemoveRange(at, Length(at));
            _lines.Insert(at, line);
        }
        else
        {
            _lines.Insert(End, line);
        }

        return this;
    }

    private int? Find(string key) => _lines.FindIndex(1, End - 1, line => line.StartsWith(key + ":", StringComparison.Ordinal)) is >= 0 and var at ? at : null;

    /// <summary>The lines of a field: those that are indented, and those of a list that is not.</summary>
    private int Length(int at) => _lines.FindIndex(at + 1, line => line.Length == 0 || !(char.IsWhiteSpace(line[0]) || line.StartsWith("- ", StringComparison.Ordinal))) - at;
}
