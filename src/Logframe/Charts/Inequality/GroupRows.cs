using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Inequality;

/// <summary>One row per group: its name, its interval as a bar, its value as a point and in figures.</summary>
/// <param name="Marks">From the back to the front.</param>
/// <param name="Bottom">Where the rows end.</param>
internal sealed record GroupRows(IReadOnlyList<Mark> Marks, double Bottom)
{
    private const double RowHeight = 36;
    private const double PointReach = 7;
    private const double LabelGap = 14;
    private const double MostOfWidthForNames = 0.42;
    private const double LeastTickSpace = 14;

    public static GroupRows Of(InequalityChart chart, ChartSize size, double top)
    {
        var values = chart.Groups.Select(group => group.Point.Value).OfType<double>().Select(value => chart.Format.Bare(value)).DefaultIfEmpty("").Max(ChartStyle.Target.WidthOf);
        var names = GroupNames.Of(chart, size.Inside * (size.IsNarrow ? 1 : MostOfWidthForNames), above: size.IsNarrow);
        var left = size.Margin + (size.IsNarrow ? PointReach : names.Width + LabelGap);
        var plot = new Box(left, top + ChartStyle.Axis.Pitch, size.Width - size.Margin - values - LabelGap, top + ChartStyle.Axis.Pitch + names.Height(RowHeight));
        var scale = ScaleOf(chart, plot.Width);
        double X(double value) => plot.Left + ((value - scale.From) / (scale.To - scale.From) * plot.Width);

        return new GroupRows(
            [
                .. Grid(chart, scale, plot, X),
                .. chart.Groups.Select((_, i) => Guide(plot, names.Line(i, plot.Top, RowHeight))),
                .. Everyone(chart, plot, X, [.. chart.Groups.Select((_, i) => names.Line(i, plot.Top, RowHeight))]),
                .. chart.Groups.SelectMany((group, i) => Row(chart, group, names.Line(i, plot.Top, RowHeight), plot, X)),
                .. names.At(size.Margin, plot.Top, RowHeight),
            ],
            plot.Bottom + LabelGap + ChartStyle.Axis.Pitch);
    }

    private static ValueScale ScaleOf(InequalityChart chart, double width)
    {
        var values = chart.Groups.Select(group => group.Point).Where(point => point.Value is not null)
            .SelectMany(point => new[] { point.Value!.Value, point.Interval?.Lower ?? point.Value.Value, point.Interval?.Upper ?? point.Value.Value })
            .Concat(chart.Everyone is { } everyone ? [everyone] : [])
            .ToList();
        var isShare = chart.Format.Unit?.Text == "%" && values.Min() >= 0 && values.Max() <= 100;
        return ValueScale.Covering(values, isShare ? 0 : null, isShare ? 100 : null, width / 2);
    }

    private static IEnumerable<Mark> Grid(InequalityChart chart, ValueScale scale, Box plot, Func<double, double> x)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in scale.Ticks)
        {
            yield return new PolylineMark([new(x(tick), plot.Top), new(x(tick), plot.Bottom)], ChartStyle.Grid);
            var label = new TextMark(new Point(x(tick), plot.Bottom + LabelGap + ChartStyle.Axis.Ascent), chart.Format.Bare(tick, scale.Decimals), ChartStyle.Axis, TextAnchor.Middle);
            if (label.Bounds.Left > Math.Max(free, 0))
            {
                free = label.Bounds.Right + LeastTickSpace;
                yield return label;
            }
        }
    }

    /// <summary>Leads the eye from a name to its mark.</summary>
    private static PolylineMark Guide(Box plot, double y) => new([new(plot.Left, y), new(plot.Right, y)], ChartStyle.Grid);

    /// <summary>A line through the rows that leaves out the names between them.</summary>
    private static IEnumerable<Mark> Everyone(InequalityChart chart, Box plot, Func<double, double> x, IReadOnlyList<double> rows)
    {
        if (chart.Everyone is not { } everyone)
        {
            yield break;
        }

        foreach (var row in rows)
        {
            yield return new FigureMark(
                DrawnFigure.Of($"All of {chart.Area}", chart.GroupPeriod, chart.Format.Rounded(everyone)),
                new PolylineMark([new(x(everyone), row - (RowHeight / 2)), new(x(everyone), row + (RowHeight / 2))], ChartStyle.ComparatorLine));
        }

        yield return EveryoneLabel(chart, everyone, plot, x);
    }

    private static TextMark EveryoneLabel(InequalityChart chart, double everyone, Box plot, Func<double, double> x)
    {
        var words = $"all {chart.Format.Bare(everyone)}";
        var half = ChartStyle.Comparator.WidthOf(words) / 2;
        var middle = Math.Clamp(x(everyone), plot.Left + half, Math.Max(plot.Left + half, plot.Right - half));
        return new TextMark(new Point(middle, plot.Top - ChartStyle.Comparator.Descent - 2), words, ChartStyle.Comparator, TextAnchor.Middle);
    }

    private static IEnumerable<Mark> Row(InequalityChart chart, GroupFigure group, double y, Box plot, Func<double, double> x)
    {
        if (group.Point is not { Value: { } value } point)
        {
            yield return new TextMark(new Point(plot.Left + LabelGap, y + (ChartStyle.Axis.Size * 0.36)), group.Point.State == Core.Observations.ValueState.Suppressed ? "hidden by the publisher" : "no value", ChartStyle.Axis);
            yield break;
        }

        if (point.Interval is { } interval)
        {
            yield return new FigureMark(
                new DrawnFigure($"{group.Name} 95% interval", [chart.GroupPeriod, chart.GroupPeriod], [chart.Format.Rounded(interval.Lower), chart.Format.Rounded(interval.Upper)]),
                new PolylineMark([new(x(interval.Lower), y), new(x(interval.Upper), y)], ChartStyle.IntervalLine with { Width = 5 }));
        }

        yield return new FigureMark(
            DrawnFigure.Of(group.Name, chart.GroupPeriod, chart.Format.Rounded(value)),
            new CircleMark(new Point(x(value), y), PointReach, ChartStyle.Blue, new Stroke(Colour.White, 2)));
        yield return new TextMark(new Point(plot.Right + LabelGap, y + (ChartStyle.Target.Size * 0.36)), chart.Format.Bare(value), new TextStyle(ChartStyle.Axis.Size, true, ChartStyle.Blue));
    }
}
