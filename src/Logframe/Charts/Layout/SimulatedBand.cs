using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The warning over a chart of made-up figures.</summary>
internal static class SimulatedBand
{
    private const string Words = "SIMULATED: made-up figures that show the product, not results";
    private const double Padding = 8;

    public static void Add(TextColumn column)
    {
        var text = new TextColumn(column.Left + (2 * Padding), column.Bottom + Padding, column.Width - (4 * Padding));
        text.Paragraph(Words, ChartStyle.Warning);
        var box = new Box(column.Left, column.Bottom, column.Left + column.Width, text.Bottom + Padding - 2);
        column.Add([new RectangleMark(box.Grown(-1), Colour.Of("fff6f5"), ChartStyle.WarningBorder), .. text.Marks], box.Bottom);
    }
}
