using Logframe.Core.Observations;
using Npgsql;
using NpgsqlTypes;

namespace Logframe.Store.PostgreSql;

/// <summary>Holds the rows of one batch against what stands for their indicator, and keeps the differences: all of them at once, by the server.</summary>
/// <remarks>The batch is copied into a table that only this session sees, and that ends with the run.</remarks>
internal sealed class BatchComparison(NpgsqlConnection connection, long run, StoredIndicator indicator)
{
    /// <summary>The table of the batch, empty; made once in each run.</summary>
    public static readonly string Table =
        $"CREATE TEMPORARY TABLE offered ON COMMIT DROP AS SELECT series, {ObservationColumns.Figure} FROM observation WITH NO DATA";

    private const string SameFigure = "o.series = f.series AND o.sort_key = f.sort_key AND o.known_to IS NULL";

    private const string OfIndicator = "o.series IN (SELECT id FROM series WHERE indicator = $2)";

    private static readonly string _differs =
        $"({ObservationQuery.Prefixed("o", ObservationColumns.Figure)}) IS DISTINCT FROM ({ObservationQuery.Prefixed("f", ObservationColumns.Figure)})";

    private readonly int _run = (int)run;

    public BatchChanges Keep(IEnumerable<Observation> rows, bool complete)
    {
        var offered = Stage(rows);
        DemandNoContradiction(complete);
        var changed = connection.Execute(
            $"UPDATE observation o SET known_to = $1 FROM offered f WHERE {SameFigure} AND {OfIndicator} AND {_differs}",
            _run,
            indicator.Id);
        var withdrawn = complete
            ? connection.Execute(
                $"UPDATE observation o SET known_to = $1 WHERE {OfIndicator} AND o.known_to IS NULL AND NOT EXISTS (SELECT 1 FROM offered f WHERE {SameFigure})",
                _run,
                indicator.Id)
            : 0;
        var opened = connection.Execute(
            $"""
            INSERT INTO observation (series, known_from, {ObservationColumns.Figure})
            SELECT f.series, $1, {ObservationQuery.Prefixed("f", ObservationColumns.Figure)}
            FROM offered f WHERE NOT EXISTS (SELECT 1 FROM observation o WHERE {SameFigure} AND {OfIndicator})
            """,
            _run,
            indicator.Id);
        return new BatchChanges(opened - changed, changed, withdrawn, offered - opened);
    }

    /// <summary>Carries out changes that were held back, each only where what stood then still stands.</summary>
    /// <exception cref="HeldCaseException">A figure has moved on since.</exception>
    public BatchChanges Apply(IReadOnlyList<HeldFigure> figures)
    {
        var standing = ObservationQuery.StandingOf(connection, indicator).ToDictionary(row => (row.Observation.Series, row.Observation.SortKey), row => row.Observation);
        foreach (var figure in figures)
        {
            var subject = figure.Subject;
            Acceptance.DemandUnmoved(figure, standing.GetValueOrDefault((subject.Series, subject.SortKey)));
        }

        var gone = figures.Where(figure => figure.Offered is null).Select(figure => (figure.Subject.Series, figure.Subject.SortKey)).ToHashSet();
        foreach (var (series, sortKey) in gone)
        {
            standing.Remove((series, sortKey));
        }

        foreach (var offered in figures.Select(figure => figure.Offered).OfType<Observation>())
        {
            standing[(offered.Series, offered.SortKey)] = offered;
        }

        return Keep(standing.Values, complete: true) with { Unchanged = 0 };
    }

    /// <summary>Copies the batch to the server while it is read; returns how many rows it has.</summary>
    private int Stage(IEnumerable<Observation> rows)
    {
        connection.Execute("TRUNCATE offered");
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
        connection.Execute("ANALYZE offered");
        return seen.Count;
    }

    private void DemandNoContradiction(bool complete)
    {
        var condition = $"o.known_to IS NULL AND o.known_from = $2 AND NOT EXISTS (SELECT 1 FROM offered f WHERE {SameFigure} AND NOT {_differs})"
            + (complete ? "" : $" AND EXISTS (SELECT 1 FROM offered f WHERE {SameFigure})");
        if (ObservationQuery.Run(connection, indicator, condition, _run).Select(row => row.Observation).FirstOrDefault() is { } contradicted)
        {
            throw Acceptance.Refuse(contradicted, "an earlier batch of the same run says otherwise");
        }
    }
}
