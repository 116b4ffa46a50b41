namespace Logframe.Charts.Png;

/// <summary>A drawing that another one uses, such as the accent of é, with where and how large it is put.</summary>
internal sealed record GlyphComponent(int Glyph, double XX, double XY, double YX, double YY, double Right, double Up)
{
    public static IEnumerable<GlyphComponent> ReadAll(BigEndian body)
    {
        ComponentFlags flags;
        var at = 0;
        do
        {
            flags = (ComponentFlags)body.UInt16(at);
            var glyph = body.UInt16(at + 2);
            at += 4;
            var (right, up) = Offsets(body, flags, ref at);
            var (xx, xy, yx, yy) = Scale(body, flags, ref at);
            yield return new GlyphComponent(glyph, xx, xy, yx, yy, right, up);
        }
        while (flags.HasFlag(ComponentFlags.MoreFollow));
    }

    public Contour Place(Contour contour) => new(
        [.. contour.Points.Select(point => point with { X = (point.X * XX) + (point.Y * YX) + Right, Y = (point.X * XY) + (point.Y * YY) + Up })]);

    private static (double Right, double Up) Offsets(BigEndian body, ComponentFlags flags, ref int at)
    {
        var wide = flags.HasFlag(ComponentFlags.WideArguments);
        var (first, second) = wide ? (body.Int16(at), body.Int16(at + 2)) : ((sbyte)body.Byte(at), (sbyte)body.Byte(at + 1));
        at += wide ? 4 : 2;

        // Otherwise the arguments are numbers of points to lay on each other, which fonts for print do not use.
        return flags.HasFlag(ComponentFlags.ArgumentsAreOffsets) ? (first, second) : (0, 0);
    }

    private static (double XX, double XY, double YX, double YY) Scale(BigEndian body, ComponentFlags flags, ref int at)
    {
        var start = at;
        if (flags.HasFlag(ComponentFlags.OneScale))
        {
            at += 2;
            return (body.F2Dot14(start), 0, 0, body.F2Dot14(start));
        }

        if (flags.HasFlag(ComponentFlags.TwoScales))
        {
            at += 4;
            return (body.F2Dot14(start), 0, 0, body.F2Dot14(start + 2));
        }

        if (flags.HasFlag(ComponentFlags.Matrix))
        {
            at += 8;
            return (body.F2Dot14(start), body.F2Dot14(start + 2), body.F2Dot14(start + 4), body.F2Dot14(start + 6));
        }

        return (1, 0, 0, 1);
    }

    /// <summary>What the file says of each part.</summary>
    [Flags]
    private enum ComponentFlags
    {
        None = 0,
        WideArguments = 0x1,
        ArgumentsAreOffsets = 0x2,
        OneScale = 0x8,
        MoreFollow = 0x20,
        TwoScales = 0x40,
        Matrix = 0x80,
    }
}
