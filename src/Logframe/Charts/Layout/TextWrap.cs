using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>Breaks text into lines that fit a width.</summary>
internal static class TextWrap
{
    private const double Narrowing = 0.96;
    private const double LeastLastLine = 0.4;

    /// <summary>As many words to a line as fit; a word that is longer than the width is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        var (line, lineWidth) = ("", 0.0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, style, width)))
        {
            var wordWidth = style.WidthOf(word);
            var longer = line.Length == 0 ? wordWidth : lineWidth + style.WidthOf(" ") + wordWidth;
            if (longer <= width)
            {
                (line, lineWidth) = (line.Length == 0 ? word : $"{line} {word}", longer);
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            (line, lineWidth) = (word, wordWidth);
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>No more lines than need be, set narrower where the last one would otherwise be a scrap.</summary>
    public static IReadOnlyList<string> Balanced(string text, TextStyle style, double width)
    {
        var lines = Lines(text, style, width);
        while (lines.Count > 1 && style.WidthOf(lines[^1]) < width * LeastLastLine)
        {
            width *= Narrowing;
            var narrower = Lines(text, style, width);
            if (narrower.Count > lines.Count)
            {
                break;
            }

            lines = narrower;
        }

        return lines;
    }

    private static IEnumerable<string> Cut(string word, TextStyle style, double width)
    {
        while (style.WidthOf(word) > width && word.Length > 1)
        {
            var length = word.Length - 1;
            while (length > 1 && style.WidthOf(word[..length]) > width)
            {
                length--;
            }

            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
