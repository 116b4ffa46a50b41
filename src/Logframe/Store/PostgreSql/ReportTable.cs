using System.Text.Json;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>How each indicator went in each run, in the order in which the run came to it.</summary>
internal static class ReportTable
{
    public static void Add(NpgsqlConnection connection, RunRecord run)
    {
        foreach (var (position, report) in run.Indicators.Index())
        {
            connection.Execute(
                """
                INSERT INTO run_indicator (run, position, indicator, outcome, message, added, changed, withdrawn, unchanged, held,
                                           rows_taken, rows_left, remarks, requests, bytes, body_hashes)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
                """,
                run.Id,
                position,
                report.Indicator,
                report.Outcome,
                report.Message,
                report.Changes.Added,
                report.Changes.Changed,
                report.Changes.Withdrawn,
                report.Changes.Unchanged,
                report.Held,
                report.RowsTaken,
                Json(report.RowsLeft),
                Json(report.Remarks),
                report.Requests,
                report.Bytes,
                JsonSerializer.Serialize(report.BodyHashes, StoreJson.Default.IReadOnlyListString));
        }
    }

    public static IEnumerable<(long Run, IndicatorReport Report)> Read(NpgsqlConnection connection) => connection.Rows(
        row => ((long)row.GetInt32(0), At(row)),
        """
        SELECT run, indicator, outcome, message, added, changed, withdrawn, unchanged, held,
               rows_taken, rows_left, remarks, requests, bytes, body_hashes
        FROM run_indicator ORDER BY run, position
        """);

    private static IndicatorReport At(NpgsqlDataReader row) => new(
        row.Text(1),
        row.Text(2),
        row.TextOrNull(3),
        new BatchChanges(row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7)),
        row.GetInt32(9),
        Counts(row.Text(10)),
        Counts(row.Text(11)),
        row.GetInt32(12),
        row.GetInt64(13),
        JsonSerializer.Deserialize(row.Text(14), StoreJson.Default.IReadOnlyListString)!)
    {
        Held = row.GetInt32(8),
    };

    private static string Json(IReadOnlyDictionary<string, int> counts) =>
        JsonSerializer.Serialize(counts, StoreJson.Default.IReadOnlyDictionaryStringInt32);

    private static IReadOnlyDictionary<string, int> Counts(string json) =>
        JsonSerializer.Deserialize(json, StoreJson.Default.IReadOnlyDictionaryStringInt32)!;
}
