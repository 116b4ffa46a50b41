using Logframe.Core.Observations;

namespace Logframe.Store.Sqlite;

/// <summary>How a series and a figure are bound to a statement and read from it, in the order of <see cref="ObservationColumns"/>.</summary>
internal static class FigureColumns
{
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
