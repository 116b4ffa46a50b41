using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A few lines of text that stay together.</summary>
internal sealed class LabelBlock(IReadOnlyList<(string Text, TextStyle Style)> lines)
{
    public IReadOnlyList<(string Text, TextStyle Style)> Lines { get; } = lines;

    public double Width { get; } = lines.Max(line => line.Style.WidthOf(line.Text));

    public double Height { get; } = lines.Sum(line => line.Style.Pitch);

    public static LabelBlock Of(params (string Text, TextStyle Style)[] lines) => new(lines);

    /// <summary>The same words on one line.</summary>
    public LabelBlock InOneLine() => Of((string.Join(' ', Lines.Select(line => line.Text)), Lines[0].Style));

    /// <summary>The texts inside a box of this width and height.</summary>
    public IEnumerable<TextMark> At(Box box, TextAnchor anchor)
    {
        var x = anchor switch { TextAnchor.Start => box.Left, TextAnchor.Middle => box.Centre.X, _ => box.Right };
        var top = box.Top;
        foreach (var (text, style) in Lines)
        {
            yield return new TextMark(new Point(x, top + style.Ascent), text, style, anchor);
            top += style.Pitch;
        }
    }
}
