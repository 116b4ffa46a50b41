using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>Sets paragraphs under each other, from a top edge downwards.</summary>
internal sealed class TextColumn(double left, double top, double width)
{
    private readonly List<Mark> _marks = [];

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>How far down the column has got.</summary>
    public double Bottom { get; private set; } = top;

    public double Left => left;

    public double Width => width;

    public TextColumn Paragraph(string text, TextStyle style)
    {
        foreach (var line in TextWrap.Balanced(text, style, width))
        {
            _marks.Add(new TextMark(new Point(left, Bottom + style.Ascent), line, style));
            Bottom += style.Pitch;
        }

        return this;
    }

    public void Space(double height) => Bottom += height;

    /// <summary>Marks that something else has placed, and where they end.</summary>
    public void Add(IEnumerable<Mark> marks, double bottom)
    {
        _marks.AddRange(marks);
        Bottom = bottom;
    }

    public void Add(TextColumn column) => Add(column.Marks, column.Bottom);
}
