using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;

namespace Logframe.Charts.HeatMap;

/// <summary>Names the symbols that a heat map uses, and the marks that qualify them.</summary>
internal static class HeatMapKey
{
    private static readonly Stroke Border = new(ChipColours.Plain.Border, 1);

    public static void Add(TextColumn column, HeatMapChart chart)
    {
        var cells = chart.Rows.SelectMany(row => row.Drawn).OfType<HeatMapCell>().ToList();
        MarkKey.Add(
            column,
            [
                .. VerdictKey.Entries(cells.Select(cell => cell.Verdict), VerdictWords.Word),
                .. cells.Exists(cell => cell.CouldBeChance) ? [(at => Sample(at, HeatMapMarks.Chance), "corner: could be chance")] : Array.Empty<(Func<Point, IEnumerable<Mark>>, string)>(),
                .. cells.Exists(cell => cell.IsStale) ? [(at => Sample(at, HeatMapMarks.Stale), "underlined: stale")] : Array.Empty<(Func<Point, IEnumerable<Mark>>, string)>(),
            ]);
    }

    private static IEnumerable<Mark> Sample(Point at, Func<Box, Colour, Mark> mark)
    {
        var box = Box.Around(at, MarkKey.SampleReach);
        return [new RectangleMark(box, Colour.White, Border), mark(box, ChartStyle.Grey)];
    }
}
