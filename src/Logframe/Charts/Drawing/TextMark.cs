namespace Logframe.Charts.Drawing;

/// <summary>One line of text.</summary>
/// <param name="At">On the base line.</param>
/// <param name="Text">The words.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Anchor">Which part of the text stands at the point.</param>
internal sealed record TextMark(Point At, string Text, TextStyle Style, TextAnchor Anchor = TextAnchor.Start) : Mark
{
    public override Box Bounds
    {
        get
        {
            var width = Style.WidthOf(Text);
            var left = Anchor switch
            {
                TextAnchor.Start => At.X,
                TextAnchor.Middle => At.X - (width / 2),
                _ => At.X - width,
            };
            return new Box(left, At.Y - Style.Ascent, left + width, At.Y + Style.Descent);
        }
    }

    public override void DrawOn(IChartCanvas canvas) => canvas.Text(At, Text, Style, Anchor);
}
