using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A sample of a mark for the key under a plot.</summary>
internal static class Swatch
{
    public const double Width = 44;

    /// <param name="element">Whose sample.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="middle">Its middle line.</param>
    public static IEnumerable<Mark> Of(ChartElement element, double left, double middle)
    {
        var centre = new Point(left + (Width / 2), middle);
        IReadOnlyList<Point> line = [new(left, middle), new(left + Width, middle)];
        return element switch
        {
            ChartElement.Latest => [new PolylineMark(line, ChartStyle.SubjectLine), new CircleMark(centre, 7, ChartStyle.Blue, new Stroke(Colour.White, 2))],
            ChartElement.Target => [new PolylineMark(line, ChartStyle.TargetLine), VerdictSymbol.Diamond(centre, 9, ChartStyle.Green)],
            ChartElement.Needed => [new PolylineMark(line, ChartStyle.PathLine), new CircleMark(centre, 5.5, Colour.White, new Stroke(ChartStyle.Green, 2.5))],
            ChartElement.Baseline => [new RectangleMark(Box.Around(centre, 7), Colour.White, new Stroke(ChartStyle.Green, 2.5))],
            ChartElement.Comparator => [new PolylineMark(line, ChartStyle.ComparatorLine)],
            ChartElement.Floor => [new PolylineMark(line, ChartStyle.FloorLine)],
            _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not an element of a chart."),
        };
    }
}
