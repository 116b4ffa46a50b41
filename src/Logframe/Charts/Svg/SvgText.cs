using System.Text;
using Logframe.Charts.Drawing;

namespace Logframe.Charts.Svg;

/// <summary>The parts of an SVG picture that are words and not drawing.</summary>
internal static class SvgText
{
    /// <summary>Text as XML holds it. Characters that XML 1.0 forbids become a question mark, since one of them makes the whole file unreadable.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && text.AsSpan().IndexOfAny("&<>\"") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < ' ' or 0xFFFE or 0xFFFF => escaped.Append('?'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A table that is heard and not seen: groups with the roles and names of its cells.</summary>
    public static string Table(PictureTable table)
    {
        var svg = new StringBuilder();
        svg.Append("<g role=\"table\" aria-label=\"").Append(Escape(table.Name)).Append("\">\n<g role=\"row\">");
        foreach (var column in table.Columns)
        {
            Cell("columnheader", column);
        }

        svg.Append("</g>\n");
        foreach (var row in table.Rows)
        {
            svg.Append("<g role=\"row\">");
            for (var i = 0; i < row.Count; i++)
            {
                Cell(i == 0 ? "rowheader" : "cell", row[i].Text);
            }

            svg.Append("</g>\n");
        }

        return svg.Append("</g>\n").ToString();

        void Cell(string role, string text) => svg.Append("<g role=\"").Append(role).Append("\" aria-label=\"").Append(Escape(text)).Append("\"/>");
    }
}
