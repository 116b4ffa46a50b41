namespace Logframe.Charts.Drawing;

/// <summary>A line through two or more points.</summary>
internal sealed record PolylineMark(IReadOnlyList<Point> Points, Stroke Stroke) : Mark
{
    public override Box Bounds => Box.Around(Points).Grown(Stroke.Width / 2);

    public override void DrawOn(IChartCanvas canvas) => canvas.Polyline(Points, Stroke);
}
