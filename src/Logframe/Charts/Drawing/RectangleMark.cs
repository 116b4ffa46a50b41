namespace Logframe.Charts.Drawing;

/// <summary>A rectangle, its corners rounded where <paramref name="Corner"/> is not zero.</summary>
internal sealed record RectangleMark(Box Box, Colour? Fill, Stroke? Stroke = null, double Corner = 0) : Mark
{
    public override Box Bounds => Box.Grown((Stroke?.Width ?? 0) / 2);

    public override void DrawOn(IChartCanvas canvas) => canvas.Rectangle(Box, Corner, Fill, Stroke);
}
