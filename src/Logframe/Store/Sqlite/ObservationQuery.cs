using System.Text.Json;
using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>Reads observations in canonical order: by series, texts by their bytes, then by time and by knowledge.</summary>
internal static class ObservationQuery
{
    // The join is written so that the index of the series and the key of the table already give the order: nothing is sorted.
    private const string Select =
        $"""
        SELECT s.id, o.known_from, o.known_to, s.publisher, s.indicator, {ObservationColumns.Series}, {ObservationColumns.Figure}
        FROM series s CROSS JOIN observation o ON o.series = s.id
        """;

    private const string Order =
        """
        ORDER BY s.publisher, s.indicator, s.area_code, s.sex, s.age, s.category_type, s.category, s.period_months, o.sort_key, o.known_from
        """;

    private const string OfIndicators = "s.indicator IN (SELECT value FROM json_each(?))";

    public static IEnumerable<StoredRow> Standing(SqliteConnection connection) => Run(connection, "o.known_to IS NULL");

    public static IEnumerable<StoredRow> StandingOf(SqliteConnection connection, string publisher, string indicator) => Run(
        connection,
        "s.publisher = ? AND s.indicator = ? AND o.known_to IS NULL",
        statement => statement.Bind(publisher).Bind(indicator));

    /// <summary>What stood when a run had finished.</summary>
    public static IEnumerable<StoredRow> StandingAfter(SqliteConnection connection, long run, IReadOnlyCollection<string>? indicators)
    {
        const string Known = "o.known_from <= ? AND (o.known_to IS NULL OR o.known_to > ?)";
        return indicators is null
            ? Run(connection, Known, statement => statement.Bind(run).Bind(run))
            : Run(connection, $"{Known} AND {OfIndicators}", statement => statement.Bind(run).Bind(run).Bind(List(indicators)));
    }

    public static IEnumerable<StoredRow> EverKept(SqliteConnection connection, IReadOnlyCollection<string> indicators) =>
        Run(connection, OfIndicators, statement => statement.Bind(List(indicators)));

    private static string List(IReadOnlyCollection<string> indicators) =>
        JsonSerializer.Serialize(indicators, StoreJson.Default.IReadOnlyCollectionString);

    private static IEnumerable<StoredRow> Run(SqliteConnection connection, string condition, Action<Statement>? bind = null)
    {
        using var statement = new Statement(connection, $"{Select} WHERE {condition} {Order}");
        bind?.Invoke(statement);
        var texts = new SharedTexts();
        var id = 0L;
        SeriesKey? series = null;
        while (statement.Next())
        {
            if (series is null || statement.Integer(0) != id)
            {
                id = statement.Integer(0);
                series = statement.SeriesAt(5, statement.Text(3), statement.Text(4));
            }

            var figure = statement.FigureAt(5 + ObservationColumns.SeriesCount, series, texts);
            yield return new StoredRow(id, figure, statement.Integer(1), statement.IsNull(2) ? null : statement.Integer(2));
        }
    }
}
