using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;

namespace Logframe.Charts.HeatMap;

/// <summary>Lays one promise of a heat map out: its name, and a tinted cell with a symbol for each area.</summary>
internal static class HeatMapRowLayout
{
    private const double LeastHeight = 34;
    private const double Padding = 5;
    private const double CellInset = 1;

    private static readonly TextStyle Label = new(19, false, ChartStyle.Ink);
    private static readonly TextStyle Remark = new(19, false, ChartStyle.Grey);

    public static void Add(TextColumn column, HeatMapChart chart, HeatMapRow row, HeatMapColumns columns, IReadOnlyList<int> block)
    {
        if (columns.IsStacked)
        {
            column.Paragraph(row.Label, Label);
            AddCells(column, chart, row, columns, block, column.Bottom, HeightOf(row, columns, block));
            column.Space(Padding);
            return;
        }

        var top = column.Bottom;
        var lines = TextWrap.Balanced(row.Label, Label, columns.LabelWidth);
        var height = Math.Max(HeightOf(row, columns, block), (lines.Count * Label.Pitch) + (2 * Padding));
        var label = new TextColumn(column.Left, top + ((height - (lines.Count * Label.Pitch)) / 2), columns.LabelWidth).Paragraph(row.Label, Label);
        column.Add([new PolylineMark([new(column.Left, top), new(column.Left + column.Width, top)], ChartStyle.Grid), .. label.Marks], top);
        AddCells(column, chart, row, columns, block, top, height);
    }

    private static double HeightOf(HeatMapRow row, HeatMapColumns columns, IReadOnlyList<int> block) =>
        Math.Max(LeastHeight, RemarkOf(row) is { } remark ? (TextWrap.Lines(remark, Remark, RemarkWidth(columns, block)).Count * Remark.Pitch) + (2 * Padding) : 0);

    private static void AddCells(TextColumn column, HeatMapChart chart, HeatMapRow row, HeatMapColumns columns, IReadOnlyList<int> block, double top, double height)
    {
        var all = row.All.ToList();
        var drawn = row.Obstacle is null ? block.Count : block[0] == 0 ? 1 : 0;
        for (var place = 0; place < drawn; place++)
        {
            if (all[block[place]] is { } cell)
            {
                var left = columns.Left(block, place);
                column.Add(HeatMapMarks.Of(cell, row.Label, chart.Column(block[place]), new Box(left, top, left + columns.CellWidth, top + height).Grown(-CellInset)), column.Bottom);
            }
        }

        if (RemarkOf(row) is { } remark && RemarkWidth(columns, block) > 0)
        {
            var span = columns.Span(block, drawn, top, top + height);
            var lines = TextWrap.Balanced(remark, Remark, span.Width - (2 * Padding));
            var words = new TextColumn(span.Left + Padding, span.Centre.Y - (lines.Count * Remark.Pitch / 2), span.Width - (2 * Padding)).Paragraph(remark, Remark);
            column.Add([new RectangleMark(span.Grown(-CellInset), ChipColours.Of(Verdict.CannotBeJudged).Fill), .. words.Marks], column.Bottom);
        }

        column.Add([], top + height);
    }

    private static string? RemarkOf(HeatMapRow row) => row.Obstacle is { } obstacle ? $"not judged: {obstacle}" : null;

    private static double RemarkWidth(HeatMapColumns columns, IReadOnlyList<int> block) =>
        block.Count == 1 && block[0] == 0 ? 0 : columns.Span(block, block[0] == 0 ? 1 : 0, 0, 0).Width - (2 * Padding);
}
