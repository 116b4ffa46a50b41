using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The text of a field as a person would read it.</summary>
internal static partial class FieldText
{
    /// <summary>White space folded to single spaces and trimmed, without the quotes that some exports leave round a text.</summary>
    public static string Clean(ReadOnlySpan<byte> field)
    {
        var text = Fold(Encoding.UTF8.GetString(field));
        return text is ['"', _, .., '"'] ? Fold(text[1..^1]) : text;
    }

    /// <summary>The same without mark-up.</summary>
    public static string Plain(string text) =>
        text.AsSpan().ContainsAny('<', '&') ? Fold(WebUtility.HtmlDecode(Tag().Replace(text, " "))) : text;

    private static string Fold(string text) => WhiteSpace().Replace(text.Trim(), " ");

    /// <remarks>
    /// A letter or a slash must follow, so that "count &lt;5" stays. A tag holds no other tag's beginning: looking past one for an end
    /// would take hours in a text full of them.
    /// </remarks>
    [GeneratedRegex("</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
