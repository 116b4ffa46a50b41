using System.Collections.Concurrent;
using System.Text;

namespace Logframe.Charts.Png;

/// <summary>The outlines and widths of a TrueType font file.</summary>
internal sealed class TrueTypeFont
{
    private const uint TrueTypeOutlines = 0x00010000;

    private readonly ConcurrentDictionary<int, Glyph> _glyphs = [];
    private readonly CharacterMap _map;
    private readonly GlyphTable _table;
    private readonly BigEndian _metrics;
    private readonly int _metricCount;
    private readonly int _unitsPerEm;

    private TrueTypeFont(BigEndian file)
    {
        var head = Table(file, "head");
        _unitsPerEm = head.UInt16(18);
        _map = new CharacterMap(Table(file, "cmap"));
        _metrics = Table(file, "hmtx");
        _metricCount = Table(file, "hhea").UInt16(34);
        _table = new GlyphTable(Table(file, "loca"), Table(file, "glyf"), longOffsets: head.Int16(50) != 0);
    }

    /// <exception cref="InvalidDataException">It is not a TrueType font, or it is damaged.</exception>
    public static TrueTypeFont Read(string path)
    {
        var file = new BigEndian(File.ReadAllBytes(path));
        try
        {
            if (file.UInt32(0) != TrueTypeOutlines)
            {
                throw new InvalidDataException($"{path} is not a font with TrueType outlines.");
            }

            return new TrueTypeFont(file);
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException($"The font {path} is damaged. Install it again.", fault);
        }
    }

    /// <summary>How a character is drawn; the font's own sign for "missing" where it has none of this character.</summary>
    public Glyph Glyph(int codePoint) => _glyphs.GetOrAdd(codePoint, Trace);

    public bool Has(int codePoint) => _map.GlyphOf(codePoint) != 0;

    private Glyph Trace(int codePoint)
    {
        var index = _map.GlyphOf(codePoint);
        var advance = _metrics.UInt16(4 * Math.Min(index, _metricCount - 1));
        var contours = _table.ContoursOf(index).Select(contour => contour.Flattened(1.0 / _unitsPerEm));
        return new Glyph((double)advance / _unitsPerEm, [.. contours]);
    }

    private static BigEndian Table(BigEndian file, string tag)
    {
        Span<byte> name = stackalloc byte[4];
        Encoding.ASCII.GetBytes(tag, name);
        var tables = file.UInt16(4);
        for (var i = 0; i < tables; i++)
        {
            var entry = file.From(12 + (16 * i));
            if (entry.Bytes.Span[..4].SequenceEqual(name))
            {
                return file.Slice(entry.Offset(8), entry.Offset(12));
            }
        }

        throw new InvalidDataException($"The font has no table \"{tag}\".");
    }
}
