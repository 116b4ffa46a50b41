namespace Logframe.Charts.Drawing;

/// <summary>One thing in a picture, in its final place.</summary>
internal abstract record Mark
{
    /// <summary>The space that it takes.</summary>
    public abstract Box Bounds { get; }

    public abstract void DrawOn(IChartCanvas canvas);
}

/// <summary>A rectangle, its corners rounded where <paramref name="Corner"/> is not zero.</summary>
internal sealed record RectangleMark(Box Box, Colour? Fill, Stroke? Stroke = null, double Corner = 0) : Mark
{
    public override Box Bounds => Box.Grown((Stroke?.Width ?? 0) / 2);

    public override void DrawOn(IChartCanvas canvas) => canvas.Rectangle(Box, Corner, Fill, Stroke);
}

/// <summary>A line through two or more points.</summary>
internal sealed record PolylineMark(IReadOnlyList<Point> Points, Stroke Stroke) : Mark
{
    public override Box Bounds => Box.Around(Points).Grown(Stroke.Width / 2);

    public override void DrawOn(IChartCanvas canvas) => canvas.Polyline(Points, Stroke);
}

/// <summary>A closed shape with straight sides.</summary>
internal sealed record PolygonMark(IReadOnlyList<Point> Points, Colour? Fill, Stroke? Stroke = null) : Mark
{
    public override Box Bounds => Box.Around(Points).Grown((Stroke?.Width ?? 0) / 2);

    public override void DrawOn(IChartCanvas canvas) => canvas.Polygon(Points, Fill, Stroke);
}

/// <summary>A circle.</summary>
internal sealed record CircleMark(Point Centre, double Radius, Colour? Fill, Stroke? Stroke = null) : Mark
{
    public override Box Bounds => Box.Around(Centre, Radius + ((Stroke?.Width ?? 0) / 2));

    public override void DrawOn(IChartCanvas canvas) => canvas.Circle(Centre, Radius, Fill, Stroke);
}

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
