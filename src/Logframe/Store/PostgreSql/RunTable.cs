using System.Globalization;
using Logframe.Core.Observations;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>The runs: what brought each figure, and when it was known.</summary>
internal static class RunTable
{
    public static long NextId(NpgsqlConnection connection) => Convert.ToInt64(connection.Ask("SELECT coalesce(max(id), 0) + 1 FROM run"), CultureInfo.InvariantCulture);

    public static DataNature? Nature(NpgsqlConnection connection) =>
        connection.Ask("SELECT nature FROM run ORDER BY id LIMIT 1") is string nature ? Enum.Parse<DataNature>(nature) : null;

    public static DateTimeOffset? FirstFinish(NpgsqlConnection connection) =>
        connection.Ask("SELECT min(finished) FROM run") is string finished ? Instant.Parse(finished) : null;

    public static CommittedRun? Last(NpgsqlConnection connection)
    {
        var last = connection.Rows(row => new CommittedRun(row.GetInt32(0), Instant.Parse(row.GetString(1))), "SELECT id, finished FROM run ORDER BY id DESC LIMIT 1").ToList();
        return last.Count == 0 ? null : last[0];
    }

    /// <summary>The last run that had finished at a moment; null moment for the last of all.</summary>
    /// <remarks>The last by number, not by time: a clock that was put back reorders nothing.</remarks>
    public static long? LastFinishedBy(NpgsqlConnection connection, DateTimeOffset? moment) =>
        connection.Ask("SELECT max(id) FROM run WHERE finished <= coalesce($1, finished)", moment is { } known ? Instant.Text(known) : null) is int last ? last : null;

    public static Dictionary<long, DateTimeOffset> Finishes(NpgsqlConnection connection) => connection
        .Rows(row => (Id: row.GetInt32(0), Finished: Instant.Parse(row.GetString(1))), "SELECT id, finished FROM run")
        .ToDictionary(run => (long)run.Id, run => run.Finished);

    public static void Add(NpgsqlConnection connection, RunRecord run)
    {
        connection.Execute(
            """
            INSERT INTO run (id, publisher, route, nature, started, finished, framework, definition_hash, methods)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            run.Id,
            run.Publisher,
            run.Route,
            run.Nature.ToString(),
            Instant.Text(run.Started),
            Instant.Text(run.Finished),
            run.Definition?.Framework,
            run.Definition?.Hash,
            run.MethodVersion);
        ReportTable.Add(connection, run);
    }

    public static IReadOnlyList<RunRecord> Read(NpgsqlConnection connection)
    {
        var reports = ReportTable.Read(connection).ToLookup(entry => entry.Run, entry => entry.Report);
        return
        [
            .. connection.Rows(
                row => new RunRecord(
                    row.GetInt32(0),
                    row.Text(1),
                    row.Text(2),
                    Enum.Parse<DataNature>(row.Text(3)),
                    Instant.Parse(row.Text(4)),
                    Instant.Parse(row.Text(5)),
                    row.TextOrNull(7) is { } hash ? new DefinitionKey(row.TextOrNull(6), hash) : null,
                    [.. reports[row.GetInt32(0)]])
                {
                    MethodVersion = row.TextOrNull(8),
                },
                "SELECT id, publisher, route, nature, started, finished, framework, definition_hash, methods FROM run ORDER BY id DESC"),
        ];
    }
}
