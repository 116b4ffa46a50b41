namespace Logframe.Charts.Png;

/// <summary>Which drawing of a font stands for which character: table "cmap", formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private const int Segments = 4;
    private const int Groups = 12;

    private readonly BigEndian _map;
    private readonly int _format;

    public CharacterMap(BigEndian table)
    {
        var maps = Enumerable.Range(0, table.UInt16(2)).Select(i => table.From(table.Offset(8 + (8 * i)))).ToList();
        var best = maps.Where(map => map.UInt16(0) is Segments or Groups).OrderByDescending(map => map.UInt16(0)).ToList();
        if (best.Count == 0)
        {
            throw new InvalidDataException("The font has no table of Unicode characters that can be read.");
        }

        _map = best[0];
        _format = _map.UInt16(0);
    }

    /// <summary>The number of a drawing; 0 where the font lacks the character.</summary>
    public int GlyphOf(int codePoint) => _format == Groups ? FromGroups(codePoint) : FromSegments(codePoint);

    private int FromGroups(int codePoint)
    {
        var count = _map.Offset(12);
        for (var i = 0; i < count; i++)
        {
            var group = _map.From(16 + (12 * i));
            if (codePoint <= group.UInt32(4))
            {
                return codePoint < group.UInt32(0) ? 0 : (int)(group.UInt32(8) + codePoint - group.UInt32(0));
            }
        }

        return 0;
    }

    private int FromSegments(int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            return 0;
        }

        var doubled = _map.UInt16(6);
        var (ends, starts, deltas, ranges) = (14, 16 + doubled, 16 + (2 * doubled), 16 + (3 * doubled));
        for (var i = 0; i < doubled; i += 2)
        {
            if (codePoint > _map.UInt16(ends + i))
            {
                continue;
            }

            var start = _map.UInt16(starts + i);
            if (codePoint < start)
            {
                return 0;
            }

            var delta = _map.UInt16(deltas + i);
            var range = _map.UInt16(ranges + i);
            if (range == 0)
            {
                return (ushort)(codePoint + delta);
            }

            // The offset counts from the place where it stands.
            var glyph = _map.UInt16(ranges + i + range + (2 * (codePoint - start)));
            return glyph == 0 ? 0 : (ushort)(glyph + delta);
        }

        return 0;
    }
}
