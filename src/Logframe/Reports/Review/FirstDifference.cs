using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Logframe.Reports.Review;

/// <summary>Says where two versions of a file first differ, in the way that its kind of file is looked through.</summary>
internal static class FirstDifference
{
    private const int MostShown = 80;

    private static readonly string[] Text = [".html", ".csv", ".md", ".svg", ".txt"];

    /// <param name="path">Name of the file, whose ending tells its kind.</param>
    /// <param name="found">As it is.</param>
    /// <param name="made">As it would be made again.</param>
    /// <returns>Null where the two are the same.</returns>
    public static string? Of(string path, byte[] found, byte[] made)
    {
        var at = found.AsSpan().CommonPrefixLength(made);
        return at == found.Length && at == made.Length ? null
            : path.EndsWith(".json", StringComparison.Ordinal) && InJson(found, made) is { } field ? field
            : Text.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) ? InText(found, made, at)
            : string.Create(CultureInfo.InvariantCulture, $"at byte {at} of {found.Length}");
    }

    private static string InText(byte[] found, byte[] made, int at)
    {
        var line = 1 + found.AsSpan(0, at).Count((byte)'\n');
        var start = found.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"in line {line}, which reads \"{Around(found, start, at)}\" and would read \"{Around(made, start, at)}\"");
    }

    /// <summary>A piece of the line about the place, so that a line of a thousand words shows the right ones.</summary>
    private static string Around(byte[] bytes, int lineStart, int at)
    {
        var from = Math.Max(lineStart, at - (MostShown / 2));
        var piece = bytes.AsSpan(from, Math.Min(MostShown, bytes.Length - from));
        var end = piece.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? piece : piece[..end]).Trim();
    }

    private static string? InJson(byte[] found, byte[] made)
    {
        try
        {
            return Walk("$", JsonNode.Parse(found), JsonNode.Parse(made));
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static string? Walk(string path, JsonNode? found, JsonNode? made) => (found, made) switch
    {
        (JsonObject one, JsonObject other) => one.Select(field => field.Key).Union(other.Select(field => field.Key))
            .Select(name => Walk($"{path}.{name}", one[name], other[name])).FirstOrDefault(difference => difference is not null),
        (JsonArray one, JsonArray other) => Enumerable.Range(0, Math.Max(one.Count, other.Count))
            .Select(i => Walk(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), i < one.Count ? one[i] : null, i < other.Count ? other[i] : null)).FirstOrDefault(difference => difference is not null),
        _ => JsonNode.DeepEquals(found, made) ? null : $"at {path}, which is {Shown(found)} and would be {Shown(made)}",
    };

    private static string Shown(JsonNode? node) => node?.ToJsonString() is not { } text ? "absent" : text.Length <= MostShown ? text : text[..MostShown] + "…";
}
