using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>Draws a picture as PNG, with smooth edges and the outlines of a font of this machine.</summary>
internal sealed class PngCanvas : IChartCanvas
{
    /// <summary>Pixels per unit that make a print of 299 dots per inch.</summary>
    public const double PrintScale = 2;

    private const int CornerSides = 8;

    private readonly double _scale;
    private readonly Typeface _typeface;
    private readonly PictureCaption _caption;
    private readonly PixelGrid _pixels;
    private readonly Rasteriser _rasteriser;

    public PngCanvas(double width, double height, PictureCaption caption, Typeface typeface, double scale = PrintScale)
    {
        _scale = scale;
        _typeface = typeface;
        _caption = caption;
        _pixels = new PixelGrid((int)Math.Ceiling(width * scale), (int)Math.Ceiling(height * scale));
        _rasteriser = new Rasteriser(_pixels);
    }

    public void Rectangle(Box box, double corner, Colour? fill, Stroke? stroke) => Polygon(Corners(box, corner), fill, stroke);

    public void Polyline(IReadOnlyList<Point> points, Stroke stroke)
    {
        foreach (var outline in StrokeOutline.Of(Scaled(points), stroke.Width * _scale, Scaled(stroke.Dash)))
        {
            _rasteriser.Add(outline);
        }

        _rasteriser.Fill(stroke.Colour);
    }

    public void Polygon(IReadOnlyList<Point> points, Colour? fill, Stroke? stroke)
    {
        if (fill is { } colour)
        {
            _rasteriser.Add(Scaled(points));
            _rasteriser.Fill(colour);
        }

        if (stroke is not null)
        {
            // Once round and on to the second point, so that the first corner is joined like the others.
            Polyline([.. points, points[0], points[1]], stroke);
        }
    }

    public void Circle(Point centre, double radius, Colour? fill, Stroke? stroke)
    {
        var sides = Math.Max(12, (int)(radius * _scale * 4));
        Polygon(StrokeOutline.Circle(centre, radius, sides), fill, stroke);
    }

    public void Text(Point at, string text, TextStyle style, TextAnchor anchor, TextRun run)
    {
        var font = style.Bold ? _typeface.Bold : _typeface.Regular;
        var size = style.Size * _scale;
        var glyphs = text.EnumerateRunes().Select(rune => font.Glyph(rune.Value)).ToList();
        var length = glyphs.Sum(glyph => glyph.Advance) * size;
        var pen = Along(new Point(at.X * _scale, at.Y * _scale), anchor switch { TextAnchor.Middle => -length / 2, TextAnchor.End => -length, _ => 0 }, 0);
        foreach (var glyph in glyphs)
        {
            foreach (var contour in glyph.Contours)
            {
                _rasteriser.Add(Array.ConvertAll(contour, point => Along(pen, point.X * size, point.Y * size)));
            }

            _rasteriser.Fill(style.Colour);
            pen = Along(pen, glyph.Advance * size, 0);
        }

        Point Along(Point from, double forwards, double up) => run == TextRun.Across ? from.Moved(forwards, -up) : from.Moved(-up, -forwards);
    }

    /// <remarks>Pixels carry no figures: the file has them in its description.</remarks>
    public void Begin(DrawnFigure figure)
    {
    }

    public void End()
    {
    }

    public void Save(Stream stream) => PngFile.Write(stream, _pixels, Picture.MillimetresPerUnit / _scale, _caption);

    private static Point[] Corners(Box box, double corner)
    {
        if (corner <= 0)
        {
            return [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)];
        }

        var inner = box.Grown(-corner);
        Point[] centres = [new(inner.Right, inner.Bottom), new(inner.Left, inner.Bottom), new(inner.Left, inner.Top), new(inner.Right, inner.Top)];
        return
        [
            .. centres.SelectMany((centre, quarter) => Enumerable.Range(0, CornerSides + 1).Select(step =>
            {
                var (sine, cosine) = Math.SinCos(Math.PI / 2 * (quarter + ((double)step / CornerSides)));
                return centre.Moved(corner * cosine, corner * sine);
            })),
        ];
    }

    private Point[] Scaled(IReadOnlyList<Point> points) => [.. points.Select(point => new Point(point.X * _scale, point.Y * _scale))];

    private Dash? Scaled(Dash? dash) => dash is null ? null : new Dash(dash.Piece * _scale, dash.Space * _scale);
}
