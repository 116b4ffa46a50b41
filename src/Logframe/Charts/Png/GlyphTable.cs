namespace Logframe.Charts.Png;

/// <summary>The drawings of a font: tables "loca" and "glyf", simple and composite.</summary>
internal sealed class GlyphTable(BigEndian offsets, BigEndian drawings, bool longOffsets)
{
    private const int HeaderLength = 10;

    /// <summary>Deeper nesting than this means that a damaged font refers to itself.</summary>
    private const int DeepestNesting = 8;

    public IEnumerable<Contour> ContoursOf(int glyph) => ContoursOf(glyph, 0);

    private IEnumerable<Contour> ContoursOf(int glyph, int depth)
    {
        var (start, end) = (OffsetOf(glyph), OffsetOf(glyph + 1));
        if (end <= start || depth > DeepestNesting)
        {
            return [];
        }

        var drawing = drawings.From(start);
        var contours = drawing.Int16(0);
        var body = drawing.From(HeaderLength);
        return contours >= 0
            ? SimpleGlyph.Contours(body, contours)
            : GlyphComponent.ReadAll(body).SelectMany(part => ContoursOf(part.Glyph, depth + 1).Select(part.Place));
    }

    private int OffsetOf(int glyph) => longOffsets ? offsets.Offset(4 * glyph) : 2 * offsets.UInt16(2 * glyph);
}
