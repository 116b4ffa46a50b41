using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>The runs: what brought each figure, and when it was known.</summary>
internal static class RunTable
{
    public static long NextId(SqliteConnection connection) => connection.Number("SELECT coalesce(max(id), 0) + 1 FROM run");

    public static DataNature? Nature(SqliteConnection connection)
    {
        using var row = new Statement(connection, "SELECT nature FROM run ORDER BY id LIMIT 1");
        return row.Next() ? Enum.Parse<DataNature>(row.Text(0)) : null;
    }

    public static DateTimeOffset? FirstFinish(SqliteConnection connection) => Moment(connection, "SELECT min(finished) FROM run");

    public static CommittedRun? Last(SqliteConnection connection)
    {
        using var row = new Statement(connection, "SELECT id, finished FROM run ORDER BY id DESC LIMIT 1");
        return row.Next() ? new CommittedRun(row.Integer(0), Instant.Parse(row.Text(1))) : null;
    }

    /// <summary>The last run that had finished at a moment; null moment for the last of all.</summary>
    /// <remarks>The last by number, not by time: a clock that was put back reorders nothing.</remarks>
    public static long? LastFinishedBy(SqliteConnection connection, DateTimeOffset? moment)
    {
        using var row = new Statement(connection, "SELECT max(id) FROM run WHERE finished <= coalesce(?, finished)");
        row.Bind(moment is { } known ? Instant.Text(known) : null);
        return row.Next() && !row.IsNull(0) ? row.Integer(0) : null;
    }

    public static Dictionary<long, DateTimeOffset> Finishes(SqliteConnection connection)
    {
        using var row = new Statement(connection, "SELECT id, finished FROM run");
        var finishes = new Dictionary<long, DateTimeOffset>();
        while (row.Next())
        {
            finishes.Add(row.Integer(0), Instant.Parse(row.Text(1)));
        }

        return finishes;
    }

    public static void Add(SqliteConnection connection, RunRecord run)
    {
        using var insert = new Statement(
            connection,
            """
            INSERT INTO run (id, publisher, route, nature, started, finished, framework, definition_hash, methods)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        insert
            .Bind(run.Id)
            .Bind(run.Publisher)
            .Bind(run.Route)
            .Bind(run.Nature.ToString())
            .Bind(Instant.Text(run.Started))
            .Bind(Instant.Text(run.Finished))
            .Bind(run.Definition?.Framework)
            .Bind(run.Definition?.Hash)
            .Bind(run.MethodVersion)
            .Run();
        ReportTable.Add(connection, run);
    }

    public static IReadOnlyList<RunRecord> Read(SqliteConnection connection)
    {
        var reports = ReportTable.Read(connection).ToLookup(entry => entry.Run, entry => entry.Report);
        using var row = new Statement(
            connection,
            "SELECT id, publisher, route, nature, started, finished, framework, definition_hash, methods FROM run ORDER BY id DESC");
        var runs = new List<RunRecord>();
        while (row.Next())
        {
            runs.Add(new RunRecord(
                row.Integer(0),
                row.Text(1),
                row.Text(2),
                Enum.Parse<DataNature>(row.Text(3)),
                Instant.Parse(row.Text(4)),
                Instant.Parse(row.Text(5)),
                row.TextOrNull(7) is { } hash ? new DefinitionKey(row.TextOrNull(6), hash) : null,
                [.. reports[row.Integer(0)]])
            {
                MethodVersion = row.TextOrNull(8),
            });
        }

        return runs;
    }

    private static DateTimeOffset? Moment(SqliteConnection connection, string sql)
    {
        using var row = new Statement(connection, sql);
        return row.Next() && row.TextOrNull(0) is { } moment ? Instant.Parse(moment) : null;
    }
}
