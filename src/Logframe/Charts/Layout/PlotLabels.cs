using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>What a chart says in its plot, the most important first.</summary>
internal static class PlotLabels
{
    /// <summary>Where along the target line its label may stand.</summary>
    private static readonly double[] InPlotShares = [0.02, 0.25, 0.5, 0.75];

    /// <summary>The figure that everybody looks for gives way to no other.</summary>
    private const double LatestNearness = 2;

    public static IEnumerable<PlotLabel> Of(ProgressChart chart, PlotFrame frame, PlotMarks marks, ChartSize size)
    {
        yield return Latest(chart, marks);
        if (chart.Goal is { } goal)
        {
            yield return Target(goal, frame, marks, size);
        }

        if (chart.Way is { NowValue: { } needed })
        {
            var block = LabelBlock.Of(("Needed by now", ChartStyle.Promise), (chart.Format.Bare(needed), ChartStyle.Promise));
            yield return new PlotLabel(
                ChartElement.Needed,
                [block, block.InOneLine()],
                $"Needed by now {chart.Format.Value(needed)}",
                [new(marks.Now(needed), 0)],
                ChartStyle.Green);
        }

        if (chart.Baseline is { } baseline)
        {
            var period = $"({Axes.ShortLabel(baseline.PeriodLabel)})";
            var block = LabelBlock.Of(($"Baseline {chart.Format.Bare(baseline.Value, null)}", ChartStyle.Promise), (period, ChartStyle.Promise));
            yield return new PlotLabel(
                ChartElement.Baseline,
                [block, block.InOneLine()],
                $"Baseline {chart.Format.Stated(baseline.Value)} {period}",
                [new(frame.At(baseline.Time, baseline.Value), 0)],
                ChartStyle.Green);
        }

        if (chart.England.LastOrDefault(point => point.Value is not null) is { } england)
        {
            yield return Comparator(chart, england, frame);
        }

        if (chart.Floor is { } floor && marks.Floor() is { } line)
        {
            yield return Floor(chart.Format, floor, line, marks);
        }
    }

    private static PlotLabel Latest(ProgressChart chart, PlotMarks marks)
    {
        var value = chart.Latest.Value!.Value;
        return new PlotLabel(
            ChartElement.Latest,
            [LabelBlock.Of((chart.Format.Bare(value), ChartStyle.Latest))],
            $"{chart.Area} {chart.Format.Value(value)} ({chart.Latest.Period.Label})",
            [new(marks.Now(value), 0)],
            ChartStyle.Blue)
        {
            Nearness = LatestNearness,
        };
    }

    private static PlotLabel Target(Goal goal, PlotFrame frame, PlotMarks marks, ChartSize size)
    {
        var headline = $"Target {goal.Words}";
        var detail = goal.By ?? "";
        var width = size.Gutter > 0 ? size.Gutter : size.Inside * 0.8;
        var block = new LabelBlock(
        [
            .. TextWrap.Lines(headline, ChartStyle.Target, width).Select(line => (line, ChartStyle.Target)),
            .. TextWrap.Lines(detail, ChartStyle.Promise, width).Select(line => (line, ChartStyle.Promise)),
        ]);
        IReadOnlyList<LabelPoint> points = goal.Moves
            ? [.. goal.Levels.Select(level => new LabelPoint(marks.Now(level), 0))]
            : [.. goal.Levels.SelectMany(level => AlongTarget(frame, goal.Steps is [.., { FromTime: { } since }] ? frame.X(since) : frame.Plot.Left, frame.Y(level), inPlotCost: size.Gutter > 0 ? 60 : 0))];
        return new PlotLabel(ChartElement.Target, [block], $"Target: {goal.Words} {detail}".TrimEnd(), points, ChartStyle.Green);
    }

    /// <summary>In the gutter beside the end of the line, otherwise above or below it.</summary>
    private static IEnumerable<LabelPoint> AlongTarget(PlotFrame frame, double left, double y, double inPlotCost) =>
    [
        new(new Point(frame.Plot.Right, y), 0),
        .. InPlotShares.Select(share => new LabelPoint(new Point(double.Lerp(left, frame.Plot.Right, share), y), inPlotCost)),
    ];

    private static PlotLabel Comparator(ProgressChart chart, SeriesPoint england, PlotFrame frame)
    {
        var isLatest = england.Period.DecimalMid == chart.Latest.Period.DecimalMid;
        var period = isLatest ? "" : $" ({Axes.ShortLabel(england.Period.Label)})";
        var value = england.Value!.Value;
        return new PlotLabel(
            ChartElement.Comparator,
            [LabelBlock.Of(($"England {chart.Format.Bare(value)}{period}", ChartStyle.Comparator))],
            $"England {chart.Format.Value(value)}{period}",
            [new(frame.At(england.Period.DecimalMid, value), 0)],
            ChartStyle.Grey);
    }

    /// <summary>A sloping floor is labelled where its value holds, a level one anywhere along it.</summary>
    private static PlotLabel Floor(ValueFormat format, FloorLine floor, IReadOnlyList<Point> line, PlotMarks marks)
    {
        var isLevel = floor.FromValue == floor.ToValue;
        var words = isLevel ? "Floor" : "Floor now";
        return new PlotLabel(
            ChartElement.Floor,
            [LabelBlock.Of(($"{words} {format.Bare(floor.NowValue)}", ChartStyle.Floor))],
            $"{words} {format.Value(floor.NowValue)}",
            isLevel ? [new(line[^1], 0), new(marks.Now(floor.NowValue), 8), new(line[0], 16)] : [new(marks.Now(floor.NowValue), 0)],
            ChartStyle.Amber);
    }
}
