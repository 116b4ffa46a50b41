using Logframe.Core.Assessments.Dashboards;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Dashboards;

/// <summary>A dashboard as tables for people, with its periods as columns, and as rows for machines.</summary>
internal static class DashboardReport
{
    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("data", "Data"), new("level", "Level"), new("code", "Code"), new("known_as", "Known as"), new("measure", "Measure"), new("area", "Area"), new("rhythm", "Rhythm"), new("rolling_months", "Rolling months", IsNumber: true),
        new("period", "Period"), new("value", "Value", IsNumber: true), new("unit", "Unit"), new("count", "Count", IsNumber: true), new("target", "Target", IsNumber: true), new("floor", "Floor", IsNumber: true),
        new("rating_printed", "Rating printed"), new("rating_by_rule", "Rating by the rule"), new("direction_printed", "Direction printed"), new("direction_by_rule", "Direction by the rule"),
        new("finding", "Finding"), new("note", "Note"), new("document", "Document"),
    ];

    /// <summary>One table for people: figure, rating and count in a cell.</summary>
    public static TableOutput Table(DashboardTable table, DashboardRemarks remarks)
    {
        var several = table.Lines.Select(line => line.Area.Area).Distinct().Count() > 1;
        var targets = table.Lines.Select(line => DashboardText.Target(line, table.Periods)).ToList();
        var hasTargets = targets.Exists(target => target.Length > 0);
        return new TableOutput(
            [
                new("code", "", Width: 5),
                new("measure", "Measure", Width: hasTargets ? 21 : 19),
                .. hasTargets ? [new Column("target", "Target", Width: 8)] : Array.Empty<Column>(),
                .. table.Periods.Select((period, index) => new Column($"period_{index + 1}", period.Replace(" ", "\n", StringComparison.Ordinal) + remarks.OfColumn(period), Width: 8)),
                new("direction", "Direction", Width: 10),
            ],
            [
                .. table.Lines.Select((line, index) => (IReadOnlyList<object?>)
                [
                    line.Code,
                    several ? NameOf(line, index > 0 ? table.Lines[index - 1] : null) : line.Measure.Name,
                    .. hasTargets ? [targets[index]] : Array.Empty<string>(),
                    .. table.Periods.Select(period => line.At(period) is { } cell ? Cell(line.Measure, cell, remarks.OfCell(period, cell)) : ""),
                    DashboardText.Direction(line),
                ]),
            ]);
    }

    /// <summary>One row per measure, area and period.</summary>
    public static TableOutput Flat(Dashboard dashboard) => new(
        FlatColumns,
        [
            .. from table in dashboard.Tables
               from line in table.Lines
               let findings = DashboardFinding.Of(line, table.Periods).ToList()
               from period in table.Periods
               let cell = line.At(period)
               where cell is not null
               select Row(dashboard, table, line, findings, period, cell),
        ]);

    private static IReadOnlyList<object?> Row(Dashboard dashboard, DashboardTable table, DashboardLine line, List<DashboardFinding> findings, string period, DashboardCell cell)
    {
        var isLatest = line.Cells[^1] == cell;
        return
        [
            dashboard.Assessment.Nature.Mark(), line.Outcome.Name, line.Measure.Key, line.Indicator.KnownAs, line.Measure.Name, line.Area.Area.Name, table.Name.ToLowerInvariant(),
            line.Measure.Verification is { IsRolling: true, PeriodMonths: { } months } ? months : null,
            period, cell.Point.Value, line.Measure.Unit?.Text, cell.Point.Count, cell.Target?.Value, cell.Target?.Floor,
            cell.Printed is { } printed ? PrintedWords.Letter(printed) : null, cell.ByRule is { } rule ? DashboardText.Letters(rule) : null,
            isLatest && line.PrintedArrow is { } arrow ? PrintedWords.Word(arrow) : null, isLatest && line.ArrowByRule is { } direction ? PrintedWords.Word(direction) : null,
            string.Join(" ", findings.Where(finding => finding.Periods.Contains(period)).Select(finding => finding.Says)), cell.Point.Printed is { } words ? words.Remark : cell.Point.Note, cell.Point.Document,
        ];
    }

    /// <summary>Under a measure of several areas its name need not be repeated.</summary>
    private static string NameOf(DashboardLine line, DashboardLine? above) =>
        above?.Measure == line.Measure ? line.Area.Area.Name : $"{line.Measure.Name}, {line.Area.Area.Name}";

    private static string Cell(Measure measure, DashboardCell cell, string mark)
    {
        var rating = DashboardText.Rating(cell) + mark;
        return cell.Point switch
        {
            { Value: { } value, Count: { } count } when measure.Unit?.Multiplier > 1 => $"{DashboardText.Text(measure, value)} {rating}\n{Unit.Number(count)}",
            { Value: { } value } => $"{DashboardText.Text(measure, value)} {rating}",
            { State: ValueState.Suppressed } => "hidden",
            _ when cell.Printed is null && cell.ByRule is null => "-" + mark,
            _ => rating,
        };
    }
}
