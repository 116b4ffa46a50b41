namespace Logframe.Charts.Drawing;

/// <summary>A mark with the figures that it stands for.</summary>
internal sealed record FigureMark(DrawnFigure Figure, Mark Mark) : Mark
{
    public override Box Bounds => Mark.Bounds;

    public override void DrawOn(IChartCanvas canvas)
    {
        canvas.Begin(Figure);
        Mark.DrawOn(canvas);
        canvas.End();
    }
}
