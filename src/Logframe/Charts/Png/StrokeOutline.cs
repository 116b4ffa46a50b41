using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>Turns a line into the outlines of the band that it covers.</summary>
internal static class StrokeOutline
{
    private const int CircleSides = 24;

    /// <summary>One quadrilateral per straight piece and, on an unbroken line, a disc where it turns; all turn the same way round.</summary>
    public static IEnumerable<Point[]> Of(IReadOnlyList<Point> points, double width, Dash? dash)
    {
        if (dash is not null)
        {
            return Pieces(points, dash).Select(piece => Band(piece.From, piece.To, width));
        }

        var bands = points.Zip(points.Skip(1), (from, to) => Band(from, to, width));
        var turns = points.Skip(1).SkipLast(1).Select(point => Circle(point, width / 2, CircleSides));
        return bands.Concat(turns);
    }

    /// <summary>A regular polygon that stands for a circle.</summary>
    public static Point[] Circle(Point centre, double radius, int sides)
    {
        var outline = new Point[sides];
        for (var i = 0; i < sides; i++)
        {
            var (sine, cosine) = Math.SinCos(Math.Tau * i / sides);
            outline[i] = centre.Moved(radius * cosine, radius * sine);
        }

        return outline;
    }

    private static Point[] Band(Point from, Point to, double width)
    {
        var (right, down) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((right * right) + (down * down));
        if (length == 0)
        {
            return [];
        }

        var (acrossX, acrossY) = (-down / length * width / 2, right / length * width / 2);
        return [from.Moved(-acrossX, -acrossY), to.Moved(-acrossX, -acrossY), to.Moved(acrossX, acrossY), from.Moved(acrossX, acrossY)];
    }

    private static IEnumerable<(Point From, Point To)> Pieces(IReadOnlyList<Point> points, Dash dash)
    {
        var cycle = dash.Piece + dash.Space;
        var travelled = 0.0;
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
            for (var start = Math.Floor(travelled / cycle) * cycle; start < travelled + length; start += cycle)
            {
                var begin = Math.Max(start, travelled) - travelled;
                var end = Math.Min(start + dash.Piece, travelled + length) - travelled;
                if (end > begin)
                {
                    yield return (Between(from, to, begin / length), Between(from, to, end / length));
                }
            }

            travelled += length;
        }
    }

    private static Point Between(Point from, Point to, double share) =>
        new(double.Lerp(from.X, to.X, share), double.Lerp(from.Y, to.Y, share));
}
