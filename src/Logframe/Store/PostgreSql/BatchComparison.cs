using Logframe.Core.Observations;
using Npgsql;
using NpgsqlTypes;

namespace Logframe.Store.PostgreSql;

/// <summary>Holds the rows of one batch against what stands for their indicator, and keeps the differences: all of them at once, by the server.</summary>
/// <remarks>The batch and its differences lie in tables that only this session sees, and that end with the run.</remarks>
internal sealed class BatchComparison(NpgsqlConnection connection, long run, StoredIndicator indicator) : IBatchComparison
{
    /// <summary>The tables of a batch, empty; made once in each run.</summary>
    public static readonly string Tables =
        $"""
        CREATE TEMPORARY TABLE offered ON COMMIT DROP AS SELECT series, {ObservationColumns.Figure} FROM observation WITH NO DATA;
        CREATE TEMPORARY TABLE difference (series integer, sort_key integer, is_offered boolean, standing tid, known_from integer) ON COMMIT DROP
        """;

    private static readonly string _compare =
        $"""
        INSERT INTO difference (series, sort_key, is_offered, standing, known_from)
        SELECT coalesce(f.series, o.series), coalesce(f.sort_key, o.sort_key), f.series IS NOT NULL, o.standing, o.known_from
        FROM offered f FULL JOIN (
            SELECT o.* FROM series s CROSS JOIN LATERAL (
                SELECT o.*, o.ctid AS standing FROM observation o WHERE o.series = s.id AND o.known_to IS NULL OFFSET 0
            ) o WHERE s.indicator = $1
        ) o ON o.series = f.series AND o.sort_key = f.sort_key
        WHERE f.series IS NULL AND $2
           OR f.series IS NOT NULL AND (o.series IS NULL OR ({Prefixed("o")}) IS DISTINCT FROM ({Prefixed("f")}))
        """;

    private static readonly string _open =
        $"""
        INSERT INTO observation (series, known_from, {ObservationColumns.Figure})
        SELECT f.series, $1, {Prefixed("f")} FROM offered f JOIN difference d ON d.series = f.series AND d.sort_key = f.sort_key
        ORDER BY f.series, f.sort_key
        """;

    private readonly int _run = (int)run;

    public BatchChanges Keep(IEnumerable<Observation> rows, bool complete)
    {
        connection.Execute("TRUNCATE offered, difference");
        var offered = Stage(rows);
        connection.Execute(_compare, indicator.Id, complete);
        DemandNoContradiction();

        // Nobody else writes, so that the place of a row stays the same until it is closed.
        var closed = connection.Execute(
            "UPDATE observation SET known_to = $1 WHERE ctid = ANY (ARRAY(SELECT standing FROM difference WHERE standing IS NOT NULL))",
            _run);
        var opened = connection.Execute(_open, _run);
        var withdrawn = connection.Rows(row => row.GetInt32(0), "SELECT count(*)::integer FROM difference WHERE NOT is_offered").Single();
        var changed = closed - withdrawn;
        return new BatchChanges(opened - changed, changed, withdrawn, offered - opened);
    }

    public BatchChanges Apply(IReadOnlyList<HeldFigure> figures)
    {
        var standing = ObservationQuery.StandingOf(connection, indicator).ToDictionary(row => (row.Observation.Series, row.Observation.SortKey), row => row.Observation);
        foreach (var figure in figures)
        {
            var key = (figure.Subject.Series, figure.Subject.SortKey);
            Acceptance.DemandUnmoved(figure, standing.GetValueOrDefault(key));
            if (figure.Offered is { } offered)
            {
                standing[key] = offered;
            }
            else
            {
                standing.Remove(key);
            }
        }

        return Keep(standing.Values, complete: true) with { Unchanged = 0 };
    }

    /// <summary>Copies the batch to the server while it is read; returns how many rows it has.</summary>
    private int Stage(IEnumerable<Observation> rows)
    {
        var series = new SeriesNumbers(connection, indicator);
        var seen = new HashSet<(int Series, int SortKey)>();
        using (var copy = connection.BeginBinaryImport($"COPY offered (series, {ObservationColumns.Figure}) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in rows)
            {
                Acceptance.Demand(row, indicator.Publisher, indicator.Code);
                var number = series.Of(row.Series);
                if (!seen.Add((number, row.SortKey)))
                {
                    throw Acceptance.Refuse(row, "the batch holds it twice");
                }

                copy.StartRow();
                copy.Write(number, NpgsqlDbType.Integer);
                copy.WriteFigure(row);
            }

            copy.Complete();
        }

        series.Save();
        return seen.Count;
    }

    private void DemandNoContradiction()
    {
        if (connection.Ask("SELECT 1 FROM difference WHERE known_from = $1 LIMIT 1", _run) is null)
        {
            return;
        }

        const string Contradicted = "o.known_to IS NULL AND o.known_from = $2 AND (o.series, o.sort_key) IN (SELECT d.series, d.sort_key FROM difference d)";
        throw Acceptance.Refuse(ObservationQuery.Run(connection, indicator, Contradicted, _run).First().Observation, "an earlier batch of the same run says otherwise");
    }

    private static string Prefixed(string table) => ObservationQuery.Prefixed(table, ObservationColumns.Figure);
}
