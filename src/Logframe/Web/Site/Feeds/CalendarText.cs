using System.Text;

namespace Logframe.Web.Site.Feeds;

/// <summary>Content lines as calendars want them: text escaped, lines of at most 75 octets that end in carriage return and line feed, the rest of a longer one on lines that begin with a space.</summary>
internal sealed class CalendarText
{
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    /// <param name="name">Of the property, with its parameters.</param>
    /// <param name="value">As calendars write it.</param>
    public void Add(string name, string value)
    {
        var taken = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (taken + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                taken = 1;
            }

            _text.Append(rune.ToString());
            taken += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }

    /// <param name="name">Of the property.</param>
    /// <param name="text">As people wrote it.</param>
    public void AddText(string name, string text) => Add(name, Escaped(text));

    public override string ToString() => _text.ToString();

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append('\t'),
                _ when char.IsControl(character) => escaped.Append('\uFFFD'),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
