namespace Logframe.Charts.Drawing;

/// <summary>A circle.</summary>
internal sealed record CircleMark(Point Centre, double Radius, Colour? Fill, Stroke? Stroke = null) : Mark
{
    public override Box Bounds => Box.Around(Centre, Radius + ((Stroke?.Width ?? 0) / 2));

    public override void DrawOn(IChartCanvas canvas) => canvas.Circle(Centre, Radius, Fill, Stroke);
}
