using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Areas;

/// <summary>What runs through the rows of a comparison: the good side, the grid, the nation and the target.</summary>
internal static class AreaLines
{
    /// <param name="chart">Whose lines.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="rows">In order.</param>
    /// <param name="inStrips">True where words lie between the strips, over which no line runs.</param>
    public static IEnumerable<Mark> Behind(AreaComparisonChart chart, ValueScale scale, IReadOnlyList<AreaRow> rows, bool inStrips)
    {
        IReadOnlyList<Box> strips = inStrips ? [.. rows.Select(row => row.Strip)] : [rows[0].Strip with { Bottom = rows[^1].Strip.Bottom }];
        return strips.SelectMany((strip, i) => Through(chart, scale, strip, isFirst: i == 0));
    }

    private static IEnumerable<Mark> Through(AreaComparisonChart chart, ValueScale scale, Box strip, bool isFirst)
    {
        if (chart.Goal is { } goal)
        {
            var left = goal.Lowest is { } lowest ? scale.X(lowest, strip) : strip.Left;
            var right = goal.Highest is { } highest ? scale.X(highest, strip) : strip.Right;
            yield return new RectangleMark(strip with { Left = left, Right = right }, ChartStyle.GoodTint);
        }

        foreach (var tick in scale.Ticks)
        {
            yield return Upright(tick, ChartStyle.Grid);
        }

        if (chart.Nation is { } nation)
        {
            yield return Upright(nation.Value, ChartStyle.ComparatorLine);
        }

        foreach (var level in chart.Goal?.Levels ?? [])
        {
            var line = Upright(level, ChartStyle.TargetLine);
            yield return isFirst ? new FigureMark(DrawnFigure.Of(chart.PeriodLabel, "Target", level), line) : line;
        }

        PolylineMark Upright(double value, Stroke stroke) => new([new(scale.X(value, strip), strip.Top), new(scale.X(value, strip), strip.Bottom)], stroke);
    }
}
