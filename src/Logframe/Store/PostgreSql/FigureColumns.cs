using Logframe.Core.Observations;
using Npgsql;
using NpgsqlTypes;

namespace Logframe.Store.PostgreSql;

/// <summary>How a series and a figure cross the line to the server and back, in the order of <see cref="ObservationColumns"/>.</summary>
internal static class FigureColumns
{
    public static void WriteSeries(this NpgsqlBinaryImporter copy, SeriesKey series)
    {
        copy.WriteText(series.AreaCode);
        copy.WriteText(series.Sex);
        copy.WriteText(series.Age);
        copy.WriteText(series.CategoryType);
        copy.WriteText(series.Category);
        copy.Write(series.PeriodMonths, NpgsqlDbType.Integer);
    }

    public static void WriteFigure(this NpgsqlBinaryImporter copy, Observation figure)
    {
        copy.Write(figure.SortKey, NpgsqlDbType.Integer);
        copy.WriteText(figure.PeriodLabel);
        copy.WriteText(figure.State.ToString());
        copy.WriteReal(figure.Value);
        copy.WriteReal(figure.Interval95?.Lower);
        copy.WriteReal(figure.Interval95?.Upper);
        copy.WriteReal(figure.Interval998?.Lower);
        copy.WriteReal(figure.Interval998?.Upper);
        copy.WriteReal(figure.Count);
        copy.WriteReal(figure.Denominator);
        copy.WriteText(figure.Note);
        copy.WriteText(figure.Trend?.ToString());
        copy.WriteText(figure.ComparedToEngland?.ToString());
    }

    public static void WriteText(this NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null)
        {
            copy.WriteNull();
        }
        else
        {
            copy.Write(StoredText.Of(text), NpgsqlDbType.Text);
        }
    }

    public static SeriesKey SeriesAt(this NpgsqlDataReader row, int from, string publisher, string indicator) => new(
        publisher,
        indicator,
        row.Text(from),
        row.Text(from + 1),
        row.Text(from + 2),
        row.Text(from + 3),
        row.Text(from + 4),
        row.GetInt32(from + 5));

    public static Observation FigureAt(this NpgsqlDataReader row, int from, SeriesKey series, SharedTexts texts) => new(
        series,
        texts.One(row.Text(from + 1)),
        row.GetInt32(from),
        Enum.Parse<ValueState>(row.GetString(from + 2)),
        row.Real(from + 3),
        Interval(row, from + 4),
        Interval(row, from + 6),
        row.Real(from + 8),
        row.Real(from + 9),
        row.TextOrNull(from + 10) is { } note ? texts.One(note) : null,
        Word<PublishedTrend>(row, from + 11),
        Word<PublishedComparison>(row, from + 12));

    private static void WriteReal(this NpgsqlBinaryImporter copy, double? number)
    {
        if (number is { } given)
        {
            copy.Write(given, NpgsqlDbType.Double);
        }
        else
        {
            copy.WriteNull();
        }
    }

    private static ConfidenceInterval? Interval(NpgsqlDataReader row, int column) =>
        row.Real(column) is { } lower && row.Real(column + 1) is { } upper ? new ConfidenceInterval(lower, upper) : null;

    private static TWord? Word<TWord>(NpgsqlDataReader row, int column)
        where TWord : struct, Enum => row.IsDBNull(column) ? null : Enum.Parse<TWord>(row.GetString(column));
}
