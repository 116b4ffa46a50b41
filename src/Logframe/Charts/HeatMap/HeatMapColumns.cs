using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.HeatMap;

/// <summary>Where the names of promises and the columns of a heat map stand.</summary>
/// <param name="LabelWidth">Room for the name of a promise.</param>
/// <param name="IsStacked">True where the name stands over its cells instead of before them.</param>
/// <param name="FirstCell">Left edge of the first column.</param>
/// <param name="CellWidth">From one column to the next.</param>
/// <param name="Blocks">The columns that are drawn beside each other, by index; several blocks where the space is too narrow for all.</param>
internal sealed record HeatMapColumns(double LabelWidth, bool IsStacked, double FirstCell, double CellWidth, IReadOnlyList<IReadOnlyList<int>> Blocks)
{
    /// <summary>Between the column of the promise and those of the areas.</summary>
    public const double PromiseGap = 8;

    private const double LeastCell = 28;
    private const double WidestCell = 46;
    private const double LeastLabel = 300;
    private const double LabelGap = 16;

    public static HeatMapColumns Of(int columns, ChartSize size)
    {
        var beside = size.Inside - LeastLabel - LabelGap - PromiseGap;
        if (!size.IsNarrow && beside / columns >= LeastCell)
        {
            var cell = Math.Min(WidestCell, beside / columns);
            var label = size.Inside - (columns * cell) - PromiseGap - LabelGap;
            return new HeatMapColumns(label, false, size.Margin + label + LabelGap, cell, [[.. Enumerable.Range(0, columns)]]);
        }

        var room = size.Inside - PromiseGap;
        var blocks = (int)Math.Ceiling(columns / Math.Floor(room / LeastCell));
        var perBlock = (int)Math.Ceiling(columns / (double)blocks);
        return new HeatMapColumns(size.Inside, true, size.Margin, Math.Min(WidestCell, room / perBlock), [.. Enumerable.Range(0, columns).Chunk(perBlock)]);
    }

    /// <summary>Left edge of the column that stands in a place of its block.</summary>
    public double Left(IReadOnlyList<int> block, int place) => FirstCell + (place * CellWidth) + (block[0] == 0 && place > 0 ? PromiseGap : 0);

    /// <summary>The cells of a block from its first to its last.</summary>
    public Box Span(IReadOnlyList<int> block, int fromPlace, double top, double bottom) =>
        new(Left(block, fromPlace), top, Left(block, block.Count - 1) + CellWidth, bottom);
}
