using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A rounded label of words and symbols, which takes as many lines as it needs.</summary>
/// <param name="Colours">Its paper and its border.</param>
/// <param name="Parts">In reading order.</param>
internal sealed record Chip(ChipColours Colours, IReadOnlyList<ChipPart> Parts)
{
    private const double LineHeight = 38;
    private const double FurtherLine = 26;
    private const double Padding = 12;

    /// <summary>Less than on the left, because most fonts leave some of the room of a text free.</summary>
    private const double PaddingRight = 6;

    private const double Space = 6;

    /// <summary>Its width where it need not break.</summary>
    public double Width => Padding + PaddingRight + WidthOf(Parts);

    /// <summary>Its marks in a space of a width, and the box that they take.</summary>
    public (IEnumerable<Mark> Marks, Box Box) At(double left, double top, double width)
    {
        var lines = Lines(width - Padding - PaddingRight);
        var box = new Box(left, top, left + Padding + PaddingRight + lines.Max(WidthOf), top + LineHeight + ((lines.Count - 1) * FurtherLine));
        return (Marks(lines.ConvertAll(ChipPart.Joined), box), box);
    }

    private IEnumerable<Mark> Marks(List<IReadOnlyList<ChipPart>> lines, Box box)
    {
        yield return new RectangleMark(box.Grown(-0.75), Colours.Fill, new Stroke(Colours.Border, 1.5), Corner: 5);
        for (var line = 0; line < lines.Count; line++)
        {
            var x = box.Left + Padding;
            foreach (var part in lines[line])
            {
                yield return part.At(x, box.Top + (LineHeight / 2) + (line * FurtherLine));
                x += part.Width + Space;
            }
        }
    }

    private List<List<ChipPart>> Lines(double width)
    {
        var lines = new List<List<ChipPart>> { new() };
        foreach (var part in Parts)
        {
            if (lines[^1].Count > 0 && WidthOf([.. lines[^1], part]) > width)
            {
                lines.Add([]);
            }

            lines[^1].Add(part);
        }

        return lines;
    }

    private static double WidthOf(IReadOnlyList<ChipPart> parts) => parts.Sum(part => part.Width) + (Space * (parts.Count - 1));
}
