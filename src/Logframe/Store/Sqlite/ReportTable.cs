using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>How each indicator went in each run, in the order in which the run came to it.</summary>
internal static class ReportTable
{
    public static void Add(SqliteConnection connection, RunRecord run)
    {
        using var insert = new Statement(
            connection,
            """
            INSERT INTO run_indicator (run, position, indicator, outcome, message, added, changed, withdrawn, unchanged, held,
                                       rows_taken, rows_left, remarks, requests, bytes, body_hashes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        foreach (var (position, report) in run.Indicators.Index())
        {
            insert
                .Bind(run.Id)
                .Bind(position)
                .Bind(report.Indicator)
                .Bind(report.Outcome)
                .Bind(report.Message)
                .Bind(report.Changes.Added)
                .Bind(report.Changes.Changed)
                .Bind(report.Changes.Withdrawn)
                .Bind(report.Changes.Unchanged)
                .Bind(report.Held)
                .Bind(report.RowsTaken)
                .Bind(Json(report.RowsLeft))
                .Bind(Json(report.Remarks))
                .Bind(report.Requests)
                .Bind(report.Bytes)
                .Bind(JsonSerializer.Serialize(report.BodyHashes, StoreJson.Default.IReadOnlyListString))
                .Run();
        }
    }

    public static IEnumerable<(long Run, IndicatorReport Report)> Read(SqliteConnection connection)
    {
        using var row = new Statement(
            connection,
            """
            SELECT run, indicator, outcome, message, added, changed, withdrawn, unchanged, held,
                   rows_taken, rows_left, remarks, requests, bytes, body_hashes
            FROM run_indicator ORDER BY run, position
            """);
        while (row.Next())
        {
            var changes = new BatchChanges((int)row.Integer(4), (int)row.Integer(5), (int)row.Integer(6), (int)row.Integer(7));
            var report = new IndicatorReport(
                row.Text(1),
                row.Text(2),
                row.TextOrNull(3),
                changes,
                (int)row.Integer(9),
                Counts(row.Text(10)),
                Counts(row.Text(11)),
                (int)row.Integer(12),
                row.Integer(13),
                JsonSerializer.Deserialize(row.Text(14), StoreJson.Default.IReadOnlyListString)!)
            {
                Held = (int)row.Integer(8),
            };
            yield return (row.Integer(0), report);
        }
    }

    private static string Json(IReadOnlyDictionary<string, int> counts) =>
        JsonSerializer.Serialize(counts, StoreJson.Default.IReadOnlyDictionaryStringInt32);

    private static IReadOnlyDictionary<string, int> Counts(string json) =>
        JsonSerializer.Deserialize(json, StoreJson.Default.IReadOnlyDictionaryStringInt32)!;
}
