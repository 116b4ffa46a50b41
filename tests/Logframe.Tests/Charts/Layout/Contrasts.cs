using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts.Layout;

/// <summary>Finds words and figures that stand too little apart from what they lie on.</summary>
internal static class Contrasts
{
    private const double LeastForWords = 4.5;
    private const double LeastForFigures = 3;

    public static IEnumerable<string> In(Picture picture, Theme theme)
    {
        var drawn = new List<Mark>();
        foreach (var mark in picture.Marks)
        {
            if (mark is TextMark text && Contrast(text.Style.Colour, text.Bounds.Centre) is < LeastForWords and var ofWords)
            {
                yield return $"\"{text.Text}\" has a contrast of {ofWords:0.00}";
            }

            if (mark is FigureMark { Mark: var figure, Figure: var values } && BestOf(figure) is < LeastForFigures and var ofFigure)
            {
                yield return $"the {figure.GetType().Name} of {values.Series} has a contrast of {ofFigure:0.00}";
            }

            drawn.Add(mark is FigureMark wrapped ? wrapped.Mark : mark);
        }

        double Contrast(Colour colour, Point at) => Luminance.Contrast(theme.Of(colour), theme.Of(GroundAt(at)));

        // An outline that stands apart is enough for a shape, and so is its fill.
        double BestOf(Mark figure) => ColoursOf(figure).Max(colour => Contrast(colour, figure.Bounds.Centre));

        Colour GroundAt(Point at) => drawn.AsEnumerable().Reverse().Select(mark => (Fill: FillOf(mark), mark.Bounds))
            .Where(shape => shape.Fill is not null && shape.Bounds.Holds(Box.Around(at, 0)))
            .Select(shape => shape.Fill!.Value)
            .FirstOrDefault(Colour.White);
    }

    private static Colour? FillOf(Mark mark) => mark switch
    {
        RectangleMark rectangle => rectangle.Fill,
        PolygonMark polygon => polygon.Fill,
        CircleMark circle => circle.Fill,
        _ => null,
    };

    private static IEnumerable<Colour> ColoursOf(Mark mark) => mark switch
    {
        RectangleMark rectangle => Both(rectangle.Fill, rectangle.Stroke),
        PolygonMark polygon => Both(polygon.Fill, polygon.Stroke),
        CircleMark circle => Both(circle.Fill, circle.Stroke),
        PolylineMark line => [line.Stroke.Colour],
        TextMark text => [text.Style.Colour],
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a mark of a figure."),
    };

    private static IEnumerable<Colour> Both(Colour? fill, Stroke? stroke) => new[] { fill, stroke?.Colour }.OfType<Colour>();
}
