using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Charts.Multiples;

/// <summary>Lays small plots out in rows, their names over them and the axes at the left and the lower edge.</summary>
internal static class SmallMultiplesLayout
{
    private const double Gap = 16;
    private const double PlotHeight = 112;
    private const double LabelGap = 8;
    private const double SymbolRoom = 26;
    private const double SymbolReach = 8;
    private const double NameGap = 6;

    private static readonly TextStyle Name = new(19, true, ChartStyle.Ink);
    private static readonly TextStyle Value = new(19, true, ChartStyle.Blue);

    public static Picture Of(SmallMultiplesChart chart, ChartSize size)
    {
        var column = ChartHead.Over(chart, chart.Subtitle, size);
        VerdictKey.Add(column, chart.Panels.Select(panel => panel.Verdict));
        column.Space(LabelGap);
        column.Paragraph(chart.ValueCaption, ChartStyle.Axis);
        if (chart.Goal is { } goal)
        {
            column.Paragraph($"Target {goal.Words}{(goal.By is { } by ? " " + by : "")}", ChartStyle.Target);
        }

        column.Space(LabelGap);
        var scale = PanelScale.Of(chart, PlotHeight);
        var grid = PanelGrid.Of(chart.Panels.Count, Axes.ValueAxisWidth(scale, chart.Format), size);
        for (var first = 0; first < chart.Panels.Count; first += grid.Columns)
        {
            AddRow(column, chart, scale, grid, first);
        }

        IEnumerable<string> start = scale.From == 0 ? [] : [$"The value axis starts at {chart.Format.Bare(scale.From, scale.Decimals)}."];
        var foot = ChartHead.Under([.. chart.Notes, .. start], chart.Source, size, column.Bottom);
        return new Picture(size.Width, ChartHead.HeightTo(foot, size), [.. column.Marks, .. foot.Marks]);
    }

    private static void AddRow(TextColumn column, SmallMultiplesChart chart, ValueScale scale, PanelGrid grid, int first)
    {
        var indices = Enumerable.Range(first, Math.Min(grid.Columns, chart.Panels.Count - first)).ToList();
        var bottom = column.Bottom + indices.Max(index => HeadHeight(chart.Panels[index], grid.PanelWidth));
        var heads = indices.ConvertAll(index => Head(chart, chart.Panels[index], grid.LeftOf(index), bottom - HeadHeight(chart.Panels[index], grid.PanelWidth), grid.PanelWidth));
        var top = bottom + NameGap;
        var marks = new List<Mark>(heads.SelectMany(head => head.Marks));
        foreach (var index in indices)
        {
            var plot = new Box(grid.LeftOf(index), top, grid.LeftOf(index) + grid.PanelWidth, top + PlotHeight);
            marks.AddRange(new PanelMarks(chart, chart.Panels[index], plot, scale).All());
            marks.AddRange(grid.IsFirstOfRow(index) ? Ticks(chart, scale, plot) : []);
            marks.AddRange(grid.IsLowest(index, chart.Panels.Count) ? Ends(chart, plot) : []);
        }

        var hasLabels = indices.Exists(index => grid.IsLowest(index, chart.Panels.Count));
        column.Add(marks, top + PlotHeight + (hasLabels ? LabelGap + ChartStyle.Axis.Pitch : 0) + Gap);
    }

    private static double HeadHeight(AreaPanel panel, double width) => (TextWrap.Balanced(panel.Area, Name, width - SymbolRoom).Count * Name.Pitch) + Value.Pitch;

    private static TextColumn Head(SmallMultiplesChart chart, AreaPanel panel, double left, double top, double width)
    {
        var head = new TextColumn(left + SymbolRoom, top, width - SymbolRoom);
        var symbol = VerdictSymbol.At(panel.Verdict, new Point(left + SymbolReach, top + (Name.Pitch / 2)), SymbolReach, ChipColours.Of(panel.Verdict).Border);
        head.Paragraph(panel.Area, Name);
        head.Paragraph(chart.Format.Bare(panel.Latest.Value!.Value), Value);
        head.Add([symbol], head.Bottom);
        return head;
    }

    /// <summary>As many labels of the value axis as have room.</summary>
    private static IEnumerable<Mark> Ticks(SmallMultiplesChart chart, ValueScale scale, Box plot)
    {
        var stride = (int)Math.Ceiling(ChartStyle.Axis.Pitch * scale.Steps / plot.Height);
        return scale.Ticks.Where((_, i) => i % stride == 0).Select(tick => new TextMark(
            new Point(plot.Left - LabelGap, scale.Y(tick, plot) + (ChartStyle.Axis.Size * 0.36)), chart.Format.Bare(tick, scale.Decimals), ChartStyle.Axis, TextAnchor.End));
    }

    /// <summary>The first and the last period, as far as both have room.</summary>
    private static IEnumerable<Mark> Ends(SmallMultiplesChart chart, Box plot)
    {
        var y = plot.Bottom + LabelGap + ChartStyle.Axis.Ascent;
        var first = new TextMark(new Point(plot.Left, y), Axes.ShortLabel(chart.Periods[0].Label), ChartStyle.Axis);
        var last = new TextMark(new Point(plot.Right, y), Axes.ShortLabel(chart.Periods[^1].Label), ChartStyle.Axis, TextAnchor.End);
        return first.Bounds.Right + LabelGap <= last.Bounds.Left ? [first, last] : [last];
    }
}
