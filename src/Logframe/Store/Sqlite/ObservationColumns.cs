using Logframe.Core.Observations;

namespace Logframe.Store.Sqlite;

/// <summary>The columns in which every table that holds figures keeps a series and a figure, in one order for writing and reading.</summary>
internal static class ObservationColumns
{
    /// <summary>What identifies a series within its publisher and indicator: 6 columns.</summary>
    public const string Series = "area_code, sex, age, category_type, category, period_months";

    /// <summary>What a figure says: 13 columns.</summary>
    public const string Figure =
        "sort_key, label, state, value, lower_95, upper_95, lower_998, upper_998, count, denominator, note, trend, comparison";

    public const int SeriesCount = 6;

    public const int FigureCount = 13;

    public static Statement Bind(this Statement statement, SeriesKey series) => statement
        .Bind(series.AreaCode)
        .Bind(series.Sex)
        .Bind(series.Age)
        .Bind(series.CategoryType)
        .Bind(series.Category)
        .Bind(series.PeriodMonths);

    public static Statement Bind(this Statement statement, Observation figure) => statement
        .Bind(figure.SortKey)
        .Bind(figure.PeriodLabel)
        .Bind(figure.State.ToString())
        .Bind(figure.Value)
        .Bind(figure.Interval95?.Lower)
        .Bind(figure.Interval95?.Upper)
        .Bind(figure.Interval998?.Lower)
        .Bind(figure.Interval998?.Upper)
        .Bind(figure.Count)
        .Bind(figure.Denominator)
        .Bind(figure.Note)
        .Bind(figure.Trend?.ToString())
        .Bind(figure.ComparedToEngland?.ToString());

    public static SeriesKey SeriesAt(this Statement row, int from, string publisher, string indicator) =>
        new(publisher, indicator, row.Text(from), row.Text(from + 1), row.Text(from + 2), row.Text(from + 3), row.Text(from + 4), (int)row.Integer(from + 5));

    public static Observation FigureAt(this Statement row, int from, SeriesKey series, SharedTexts texts) => new(
        series,
        texts.One(row.Text(from + 1)),
        (int)row.Integer(from),
        Enum.Parse<ValueState>(row.Text(from + 2)),
        row.Real(from + 3),
        Interval(row, from + 4),
        Interval(row, from + 6),
        row.Real(from + 8),
        row.Real(from + 9),
        row.TextOrNull(from + 10) is { } note ? texts.One(note) : null,
        Word<PublishedTrend>(row, from + 11),
        Word<PublishedComparison>(row, from + 12));

    private static ConfidenceInterval? Interval(Statement row, int column) =>
        row.Real(column) is { } lower && row.Real(column + 1) is { } upper ? new ConfidenceInterval(lower, upper) : null;

    private static TWord? Word<TWord>(Statement row, int column)
        where TWord : struct, Enum => row.TextOrNull(column) is { } word ? Enum.Parse<TWord>(word) : null;
}

/// <summary>Labels and notes repeat on thousands of rows: one copy of each is enough.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string One(string text) => _texts.TryAdd(text, text) ? text : _texts[text];
}
