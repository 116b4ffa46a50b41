namespace Logframe.Charts.Drawing;

/// <summary>Passes a picture on to another canvas in the colours of a theme, larger or smaller than it was laid out.</summary>
/// <param name="canvas">What is drawn on; white.</param>
/// <param name="theme">What becomes of each colour.</param>
/// <param name="scale">Units of the canvas per unit of the layout.</param>
internal sealed class PrintingCanvas(IChartCanvas canvas, Theme theme, double scale) : IChartCanvas
{
    public void Rectangle(Box box, double corner, Colour? fill, Stroke? stroke) =>
        canvas.Rectangle(new Box(box.Left * scale, box.Top * scale, box.Right * scale, box.Bottom * scale), corner * scale, Of(fill), Of(stroke));

    public void Polyline(IReadOnlyList<Point> points, Stroke stroke) => canvas.Polyline(Of(points), Of(stroke)!);

    public void Polygon(IReadOnlyList<Point> points, Colour? fill, Stroke? stroke) => canvas.Polygon(Of(points), Of(fill), Of(stroke));

    public void Circle(Point centre, double radius, Colour? fill, Stroke? stroke) => canvas.Circle(Of(centre), radius * scale, Of(fill), Of(stroke));

    public void Text(Point at, string text, TextStyle style, TextAnchor anchor, TextRun run) =>
        canvas.Text(Of(at), text, style with { Size = style.Size * scale, Colour = theme.Of(style.Colour) }, anchor, run);

    public void Begin(DrawnFigure figure) => canvas.Begin(figure);

    public void End() => canvas.End();

    public void Save(Stream stream) => canvas.Save(stream);

    private Point Of(Point point) => new(point.X * scale, point.Y * scale);

    private IReadOnlyList<Point> Of(IReadOnlyList<Point> points) => [.. points.Select(Of)];

    private Colour? Of(Colour? colour) => colour is { } light ? theme.Of(light) : null;

    private Stroke? Of(Stroke? stroke) => stroke is null ? null : new Stroke(
        theme.Of(stroke.Colour),
        stroke.Width * scale,
        stroke.Dash is { } dash ? new Dash(dash.Piece * scale, dash.Space * scale) : null);
}
