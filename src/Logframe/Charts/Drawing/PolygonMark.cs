namespace Logframe.Charts.Drawing;

/// <summary>A closed shape with straight sides.</summary>
internal sealed record PolygonMark(IReadOnlyList<Point> Points, Colour? Fill, Stroke? Stroke = null) : Mark
{
    public override Box Bounds => Box.Around(Points).Grown((Stroke?.Width ?? 0) / 2);

    public override void DrawOn(IChartCanvas canvas) => canvas.Polygon(Points, Fill, Stroke);
}
