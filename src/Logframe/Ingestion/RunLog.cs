using System.Globalization;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>Past runs as tables: one row a run, or one row an indicator of a run.</summary>
internal static class RunLog
{
    private const int SourceWidth = 24;

    public static TableOutput Table(IEnumerable<RunRecord> runs) => new(
        [
            new Column("run", "Run", IsNumber: true),
            new Column("finished", "Finished (UTC)", NoWrap: true),
            new Column("data", "Data", NoWrap: true),
            new Column("ending", "Ended", NoWrap: true),
            new Column("source", "From", Width: SourceWidth),
            new Column("seconds", "Seconds", IsNumber: true),
            new Column("added", "Added", IsNumber: true),
            new Column("changed", "Changed", IsNumber: true),
            new Column("withdrawn", "Withdrawn", IsNumber: true),
            new Column("failed", "Failed", IsNumber: true),
        ],
        [.. runs.Select(Row)]);

    public static TableOutput Indicators(RunRecord run) => new(
        [
            new Column("indicator", "Indicator"),
            new Column("outcome", "Outcome", NoWrap: true),
            new Column("message", "Message"),
            new Column("rows_taken", "Rows taken", IsNumber: true),
            new Column("rows_left", "Rows left", IsNumber: true),
            new Column("added", "Added", IsNumber: true),
            new Column("changed", "Changed", IsNumber: true),
            new Column("withdrawn", "Withdrawn", IsNumber: true),
            new Column("unchanged", "As they were", IsNumber: true),
            new Column("requests", "Requests", IsNumber: true),
            new Column("bytes", "Bytes", IsNumber: true),
        ],
        [.. run.Indicators.Select(Row)]);

    public static IEnumerable<string> Heading(RunRecord run) =>
    [
        $"Run {run.Id}, {Ending(run)}: began {Moment(run.Started)} UTC, finished {Moment(run.Finished)} UTC.",
        $"Definition: {(run.Definition is { } definition ? $"{definition.Framework} {definition.Hash}" : "none")}; methods: {run.MethodVersion ?? "not recorded"}.",
    ];

    private static IReadOnlyList<object?> Row(RunRecord run) =>
    [
        run.Id.ToString(CultureInfo.InvariantCulture),
        Moment(run.Finished),
        StoreFreshness.Word(run.Nature),
        Ending(run),
        run.Route,
        Math.Round((run.Finished - run.Started).TotalSeconds, 1),
        run.Changes.Added,
        run.Changes.Changed,
        run.Changes.Withdrawn,
        run.Indicators.Count(RunReport.IsTrouble),
    ];

    private static IReadOnlyList<object?> Row(IndicatorReport report) =>
    [
        report.Indicator,
        report.Outcome,
        report.Message,
        report.RowsTaken,
        report.RowsLeft.Values.Sum(),
        report.Changes.Added,
        report.Changes.Changed,
        report.Changes.Withdrawn,
        report.Changes.Unchanged,
        report.Requests,
        (double)report.Bytes,
    ];

    private static string Ending(RunRecord run) => RunReport.EndingOf(run).ToString().ToLowerInvariant();

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
