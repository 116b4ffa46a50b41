using System.Text;

namespace Logframe.Web.Site.Search;

/// <summary>Text as words that can be compared: lower case, with dots only inside of codes.</summary>
internal static class SearchWords
{
    /// <summary>Words at least so long are found with one letter wrong.</summary>
    private const int LeastForgiven = 5;

    private const int LeastPlural = 4;

    public static IReadOnlyList<string> Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(char.IsLetterOrDigit(character) || character == '.' ? char.ToLowerInvariant(character) : ' ');
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.')).Where(word => word.Length > 0)];
    }

    /// <summary>True for the beginning of a word, and for its singular.</summary>
    public static bool Begins(string word, string asked) =>
        word.StartsWith(asked, StringComparison.Ordinal) || (asked.Length >= LeastPlural && asked[^1] == 's' && word.StartsWith(asked[..^1], StringComparison.Ordinal));

    /// <summary>True for a word that differs in one letter, or has one more or one less.</summary>
    public static bool Resembles(string word, string asked)
    {
        if (asked.Length < LeastForgiven || Math.Abs(word.Length - asked.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < word.Length && same < asked.Length && word[same] == asked[same])
        {
            same++;
        }

        var (rest, wanted) = (word[same..], asked[same..]);
        return word.Length == asked.Length
            ? rest.Length == 0 || rest[1..] == wanted[1..] || (rest.Length > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] && rest[2..] == wanted[2..])
            : word.Length > asked.Length ? rest[1..] == wanted : rest == wanted[1..];
    }
}
