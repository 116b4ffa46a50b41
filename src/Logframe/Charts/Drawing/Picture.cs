namespace Logframe.Charts.Drawing;

/// <summary>A finished drawing: its size in units and its marks from the back to the front.</summary>
internal sealed record Picture(double Width, double Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>A picture of this many units is as wide as the text of an A4 page with margins of 20 mm.</summary>
    public const double UnitsAcrossPage = 1000;

    /// <summary>Millimetres of print per unit.</summary>
    public const double MillimetresPerUnit = 170 / UnitsAcrossPage;

    public Box Bounds => new(0, 0, Width, Height);

    public void DrawOn(IChartCanvas canvas)
    {
        foreach (var mark in Marks)
        {
            mark.DrawOn(canvas);
        }
    }

    /// <summary>Height of the em on paper.</summary>
    public static double PointsOf(TextStyle style) => style.Size * MillimetresPerUnit / 25.4 * 72;
}
