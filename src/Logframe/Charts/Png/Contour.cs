using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>One closed outline as a font stores it: points on the curve, and between them points that pull it (quadratic curves).</summary>
internal sealed record Contour(IReadOnlyList<ContourPoint> Points)
{
    /// <summary>Enough that no corner shows at the sizes of a chart in print.</summary>
    private const int PiecesPerCurve = 4;

    /// <summary>The outline in straight pieces.</summary>
    public Point[] Flattened(double scale)
    {
        var points = WithImpliedPoints();
        var flat = new List<Point>(points.Count * 3);
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (point.OnCurve)
            {
                flat.Add(At(point));
                continue;
            }

            var from = At(points[(i + points.Count - 1) % points.Count]);
            var to = At(points[(i + 1) % points.Count]);
            for (var piece = 1; piece < PiecesPerCurve; piece++)
            {
                flat.Add(OnCurve(from, At(point), to, (double)piece / PiecesPerCurve));
            }
        }

        return [.. flat];

        Point At(ContourPoint point) => new(point.X * scale, point.Y * scale);
    }

    /// <summary>Between two pulling points in a row the curve passes through their middle, which the font leaves out.</summary>
    private List<ContourPoint> WithImpliedPoints()
    {
        var all = new List<ContourPoint>(Points.Count * 2);
        for (var i = 0; i < Points.Count; i++)
        {
            var previous = Points[(i + Points.Count - 1) % Points.Count];
            var point = Points[i];
            if (!previous.OnCurve && !point.OnCurve)
            {
                all.Add(new ContourPoint((previous.X + point.X) / 2, (previous.Y + point.Y) / 2, OnCurve: true));
            }

            all.Add(point);
        }

        return all;
    }

    private static Point OnCurve(Point from, Point pull, Point to, double share)
    {
        var (a, b, c) = ((1 - share) * (1 - share), 2 * share * (1 - share), share * share);
        return new Point((a * from.X) + (b * pull.X) + (c * to.X), (a * from.Y) + (b * pull.Y) + (c * to.Y));
    }
}
