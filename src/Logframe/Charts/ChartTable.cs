using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>The figures of a chart as a table, one row per period.</summary>
internal static class ChartTable
{
    public static PictureTable Of(ProgressChart chart)
    {
        var hasLimits = chart.Points.Any(point => point.Interval is not null);
        var hasEngland = chart.England.Count > 0;
        string[] columns =
        [
            "Period",
            chart.Area,
            .. hasLimits ? ["Lower 95% limit", "Upper 95% limit"] : Array.Empty<string>(),
            .. hasEngland ? ["England"] : Array.Empty<string>(),
            "Remark",
        ];
        var rows = PeriodsWithFigures(chart).Select(period =>
        {
            var point = Find(chart.Points, period);
            return (IReadOnlyList<TableCell>)
            [
                period.Label,
                Value(point),
                .. hasLimits ? [Limit(point?.Interval?.Lower), Limit(point?.Interval?.Upper)] : Array.Empty<TableCell>(),
                .. hasEngland ? [Value(Find(chart.England, period))] : Array.Empty<TableCell>(),
                point is null ? "" : Remark(chart, point),
            ];
        });
        return new PictureTable(chart.Title, columns, [.. rows, .. Promise(chart, columns.Length)]);

        TableCell Value(SeriesPoint? point) => point switch
        {
            { Value: { } value } => chart.Format.Cell(value),
            { State: ValueState.Suppressed } => "suppressed",
            _ => "none",
        };

        TableCell Limit(double? limit) => limit is { } value ? chart.Format.Cell(value) : "none";
    }

    private static IEnumerable<Period> PeriodsWithFigures(ProgressChart chart) =>
        chart.Points.Concat(chart.England).Select(point => point.Period).DistinctBy(period => period.DecimalMid).OrderBy(period => period.DecimalMid);

    private static SeriesPoint? Find(IReadOnlyList<SeriesPoint> points, Period period) =>
        points.FirstOrDefault(point => point.Period.DecimalMid == period.DecimalMid);

    private static string Remark(ProgressChart chart, SeriesPoint point)
    {
        var remarks = new List<string>();
        if (point.Calculated)
        {
            remarks.Add("calculated");
        }

        if (chart.Breaks.FirstOrDefault(change => IsFirstAfter(chart, change, point)) is { } moment)
        {
            remarks.Add($"first after the {(moment.IsOfArea ? "area" : "method")} changed");
        }

        if (point == chart.Latest)
        {
            remarks.Add("latest");
        }

        if (point.Note is { Length: > 0 } note)
        {
            remarks.Add(note);
        }

        return string.Join("; ", remarks);
    }

    private static bool IsFirstAfter(ProgressChart chart, MethodBreak change, SeriesPoint point) =>
        point == chart.Points.FirstOrDefault(one => one.Period.End >= change.FirstDay) && point != chart.Points[0];

    /// <summary>Baseline, needed value, floor and target: figures that are drawn and belong to no published period.</summary>
    private static IEnumerable<IReadOnlyList<TableCell>> Promise(ProgressChart chart, int columns)
    {
        if (chart.Baseline is { } baseline)
        {
            yield return Row($"Baseline, {baseline.PeriodLabel}", chart.Format.StatedCell(baseline.Value));
        }

        if (chart.Way?.NowValue is { } needed)
        {
            yield return Row($"Needed by {chart.Latest.Period.Label}", chart.Format.Cell(needed));
        }

        if (chart.Floor is { } floor)
        {
            yield return Row($"Floor in {chart.Latest.Period.Label}", chart.Format.Cell(floor.NowValue));
        }

        foreach (var step in chart.Goal?.Steps ?? [])
        {
            yield return Row($"Target, {step.Year}", chart.Format.StatedCell(step.Level));
        }

        if (chart.Goal is { Steps.Count: 0 } goal)
        {
            yield return Row(goal.PeriodLabel is { } label ? $"Target, {label}" : "Target", goal.Words);
        }

        IReadOnlyList<TableCell> Row(string name, TableCell value) => [name, value, .. Enumerable.Repeat<TableCell>("", columns - 2)];
    }
}
