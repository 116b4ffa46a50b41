namespace Logframe.Charts.Drawing;

/// <summary>One line of text.</summary>
/// <param name="At">On the base line.</param>
/// <param name="Text">The words.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Anchor">Which part of the text stands at the point.</param>
/// <param name="Run">Which way it runs.</param>
internal sealed record TextMark(Point At, string Text, TextStyle Style, TextAnchor Anchor = TextAnchor.Start, TextRun Run = TextRun.Across) : Mark
{
    public override Box Bounds
    {
        get
        {
            var width = Style.WidthOf(Text);
            var before = Anchor switch
            {
                TextAnchor.Start => 0,
                TextAnchor.Middle => width / 2,
                _ => width,
            };
            return Run == TextRun.Across
                ? new Box(At.X - before, At.Y - Style.Ascent, At.X - before + width, At.Y + Style.Descent)
                : new Box(At.X - Style.Ascent, At.Y + before - width, At.X + Style.Descent, At.Y + before);
        }
    }

    public override void DrawOn(IChartCanvas canvas) => canvas.Text(At, Text, Style, Anchor, Run);
}
