namespace Logframe.Charts.Png;

/// <summary>Reads a drawing that is made of its own outlines.</summary>
internal static class SimpleGlyph
{
    /// <param name="body">What follows the header.</param>
    /// <param name="count">How many outlines.</param>
    public static IReadOnlyList<Contour> Contours(BigEndian body, int count)
    {
        if (count == 0)
        {
            return [];
        }

        var points = body.UInt16(2 * (count - 1)) + 1;
        var at = (2 * count) + 2 + body.UInt16(2 * count);
        var flags = Flags(body, points, ref at);
        var xs = Coordinates(body, flags, PointFlags.ShortX, PointFlags.SameOrPositiveX, ref at);
        var ys = Coordinates(body, flags, PointFlags.ShortY, PointFlags.SameOrPositiveY, ref at);

        var contours = new List<Contour>(count);
        var first = 0;
        for (var i = 0; i < count; i++)
        {
            var last = body.UInt16(2 * i);
            contours.Add(new Contour([.. Enumerable.Range(first, last - first + 1).Select(p => new ContourPoint(xs[p], ys[p], flags[p].HasFlag(PointFlags.OnCurve)))]));
            first = last + 1;
        }

        return contours;
    }

    private static PointFlags[] Flags(BigEndian body, int points, ref int at)
    {
        var flags = new PointFlags[points];
        for (var i = 0; i < points; i++)
        {
            flags[i] = (PointFlags)body.Byte(at++);
            if (flags[i].HasFlag(PointFlags.Repeated))
            {
                var copies = body.Byte(at++);
                flags.AsSpan(i + 1, copies).Fill(flags[i]);
                i += copies;
            }
        }

        return flags;
    }

    /// <summary>Each coordinate is stored as its distance from the one before: one byte with a sign flag, two bytes, or nothing for no distance.</summary>
    private static int[] Coordinates(BigEndian body, PointFlags[] flags, PointFlags isShort, PointFlags sameOrPositive, ref int at)
    {
        var coordinates = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if (flags[i].HasFlag(isShort))
            {
                var distance = body.Byte(at++);
                value += flags[i].HasFlag(sameOrPositive) ? distance : -distance;
            }
            else if (!flags[i].HasFlag(sameOrPositive))
            {
                value += body.Int16(at);
                at += 2;
            }

            coordinates[i] = value;
        }

        return coordinates;
    }

    /// <summary>What the file says of each point.</summary>
    [Flags]
    private enum PointFlags
    {
        None = 0,
        OnCurve = 1,
        ShortX = 2,
        ShortY = 4,
        Repeated = 8,
        SameOrPositiveX = 16,
        SameOrPositiveY = 32,
    }
}
