namespace Logframe.Charts.Drawing;

/// <summary>Something white that a picture can be drawn on, in units from its upper left corner.</summary>
internal interface IChartCanvas
{
    void Rectangle(Box box, double corner, Colour? fill, Stroke? stroke);

    void Polyline(IReadOnlyList<Point> points, Stroke stroke);

    void Polygon(IReadOnlyList<Point> points, Colour? fill, Stroke? stroke);

    void Circle(Point centre, double radius, Colour? fill, Stroke? stroke);

    /// <summary>Sets one line of text, its base line through a point.</summary>
    void Text(Point at, string text, TextStyle style, TextAnchor anchor, TextRun run);

    /// <summary>What is drawn until <see cref="End"/> stands for these figures.</summary>
    void Begin(DrawnFigure figure);

    void End();

    /// <summary>Writes the finished picture.</summary>
    void Save(Stream stream);
}
