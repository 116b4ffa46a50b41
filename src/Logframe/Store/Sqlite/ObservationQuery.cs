using System.Text.Json;
using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>Reads observations in canonical order: by series, texts by their bytes, then by time and by knowledge.</summary>
internal static class ObservationQuery
{
    // The join is written so that the index of the series and the key of the table already give the order: nothing is sorted.
    private const string Select =
        """
        SELECT s.id, s.publisher, s.indicator, s.area_code, s.sex, s.age, s.category_type, s.category, s.period_months,
               o.sort_key, o.known_from, o.known_to, o.label, o.state, o.value, o.lower_95, o.upper_95, o.lower_998, o.upper_998,
               o.count, o.denominator, o.note, o.trend, o.comparison
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
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = 0L;
        SeriesKey? series = null;
        while (statement.Next())
        {
            if (series is null || statement.Integer(0) != id)
            {
                id = statement.Integer(0);
                series = SeriesAt(statement);
            }

            yield return RowAt(statement, id, series, texts);
        }
    }

    private static SeriesKey SeriesAt(Statement row) =>
        new(row.Text(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), (int)row.Integer(8));

    private static StoredRow RowAt(Statement row, long id, SeriesKey series, Dictionary<string, string> texts)
    {
        var observation = new Observation(
            series,
            Shared(row.Text(12)),
            (int)row.Integer(9),
            Enum.Parse<ValueState>(row.Text(13)),
            row.Real(14),
            Interval(row, 15),
            Interval(row, 17),
            row.Real(19),
            row.Real(20),
            row.TextOrNull(21) is { } note ? Shared(note) : null,
            Word<PublishedTrend>(row, 22),
            Word<PublishedComparison>(row, 23));
        return new StoredRow(id, observation, row.Integer(10), row.IsNull(11) ? null : row.Integer(11));

        // Labels and notes repeat on thousands of rows: one copy of each is enough.
        string Shared(string text) => texts.TryAdd(text, text) ? text : texts[text];
    }

    private static ConfidenceInterval? Interval(Statement row, int column) =>
        row.Real(column) is { } lower && row.Real(column + 1) is { } upper ? new ConfidenceInterval(lower, upper) : null;

    private static TWord? Word<TWord>(Statement row, int column)
        where TWord : struct, Enum => row.TextOrNull(column) is { } word ? Enum.Parse<TWord>(word) : null;
}
