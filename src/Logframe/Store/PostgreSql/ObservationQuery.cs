using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>Reads observations in canonical order, one indicator after the other: by series, texts by their bytes, then by time and by knowledge.</summary>
/// <remarks>Sorting is left to each indicator, so that neither this program nor the server ever holds more than one of them at a time.</remarks>
internal static class ObservationQuery
{
    private const string Standing = "o.known_to IS NULL";

    private const string KnownTo = "o.known_from <= $2 AND (o.known_to IS NULL OR o.known_to > $2)";

    private const string Ever = "true";

    private static readonly string _series = Prefixed("s", ObservationColumns.Series);
    private static readonly string _figure = Prefixed("o", ObservationColumns.Figure);

    /// <summary>Everything that stands now.</summary>
    public static IEnumerable<StoredRow> AllStanding(NpgsqlConnection connection) =>
        IndicatorTable.Find(connection, codes: null).SelectMany(indicator => StandingOf(connection, indicator));

    public static IEnumerable<StoredRow> StandingOf(NpgsqlConnection connection, StoredIndicator indicator) => Run(connection, indicator, Standing);

    /// <summary>What stood when a run had finished.</summary>
    public static IEnumerable<StoredRow> StandingAfter(NpgsqlConnection connection, long run, IReadOnlyCollection<string>? codes) =>
        IndicatorTable.Find(connection, codes).SelectMany(indicator => Run(connection, indicator, KnownTo, (int)run));

    public static IEnumerable<StoredRow> EverKept(NpgsqlConnection connection, IReadOnlyCollection<string> codes) =>
        IndicatorTable.Find(connection, codes).SelectMany(indicator => Run(connection, indicator, Ever));

    /// <summary>The columns of a list, each said to be of one table.</summary>
    public static string Prefixed(string table, string columns) => string.Join(", ", columns.Split(", ").Select(column => $"{table}.{column}"));

    /// <param name="connection">Inside a transaction that sees one state.</param>
    /// <param name="indicator">Whose rows.</param>
    /// <param name="condition">Which of them.</param>
    /// <param name="values">$2 and so on.</param>
    public static IEnumerable<StoredRow> Run(NpgsqlConnection connection, StoredIndicator indicator, string condition, params object?[] values)
    {
        // The rows of each series are sought by their key, whatever the server guesses: its guesses are wild while a table is new.
        using var command = connection.Command(
            $"""
            SELECT s.id, o.known_from, o.known_to, {_series}, {_figure}
            FROM series s CROSS JOIN LATERAL (SELECT * FROM observation o WHERE o.series = s.id AND {condition} OFFSET 0) o
            WHERE s.indicator = $1
            ORDER BY {_series}, o.sort_key, o.known_from
            """,
            [indicator.Id, .. values]);
        using var row = command.ExecuteReader();
        var texts = new SharedTexts();
        var id = 0L;
        Core.Observations.SeriesKey? series = null;
        while (row.Read())
        {
            if (series is null || row.GetInt32(0) != id)
            {
                id = row.GetInt32(0);
                series = row.SeriesAt(3, indicator.Publisher, indicator.Code);
            }

            var figure = row.FigureAt(3 + ObservationColumns.SeriesCount, series, texts);
            yield return new StoredRow(id, figure, row.GetInt32(1), row.IsDBNull(2) ? null : row.GetInt32(2));
        }
    }
}
