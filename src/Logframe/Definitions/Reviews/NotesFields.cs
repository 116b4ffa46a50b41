using Logframe.Definitions.Reading;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reviews;

/// <summary>The kinds of field that notes have and definitions do not.</summary>
internal static class NotesFields
{
    private const int LongestText = 2_000;

    /// <summary>A text of a length that a person reads in one go.</summary>
    public static string? Brief(this Fields fields, string key)
    {
        var text = fields.Text(key);
        if (text is not { Length: > LongestText })
        {
            return text;
        }

        fields.Refuse(key, $"is longer than {LongestText:N0} characters. Say it shortly here and at length in the text below.");
        return null;
    }

    /// <summary>The names of people, one or a list of them; empty where the field is not there.</summary>
    public static IReadOnlyList<string> Names(this Fields fields, string key)
    {
        var names = Several(fields, key);
        if (names.Any(name => name is not Scalar text || text.IsEmpty() || string.IsNullOrWhiteSpace(text.Text) || text.Text.Length > LongestText))
        {
            fields.Refuse(key, "must be the name of a person, or a list of names.");
        }

        return [.. names.OfType<Scalar>().Select(name => name.Text)];
    }

    /// <summary>One address or a list of them; empty where the field is not there.</summary>
    public static IReadOnlyList<string> Links(this Fields fields, string key)
    {
        var links = Several(fields, key);
        foreach (var wrong in links.Where(link => link is not Scalar text || !NotesLink.IsWeb(text.Text)))
        {
            fields.Refuse(key, $"must be an address on the web such as https://example.org/minutes, or a list of them{(wrong is Scalar text ? $", not \"{text.Text}\"" : "")}.");
        }

        return [.. links.OfType<Scalar>().Select(link => link.Text)];
    }

    private static IReadOnlyList<Node> Several(Fields fields, string key) => fields.Raw(key) switch
    {
        null => [],
        Scalar one => [one],
        Sequence several => several.Items,
        var other => [other],
    };
}
