using Logframe.Core.Observations;
using Npgsql;
using NpgsqlTypes;

namespace Logframe.Store.PostgreSql;

/// <summary>The figures of held cases: what is offered and what stood, each a row.</summary>
internal static class HeldFigureTable
{
    private const string Offered = "Offered";
    private const string Standing = "Standing";

    public static void Add(NpgsqlConnection connection, int heldCase, IReadOnlyList<HeldFigure> figures)
    {
        using var copy = connection.BeginBinaryImport(
            $"COPY held_figure (held_case, position, side, {ObservationColumns.Series}, {ObservationColumns.Figure}) FROM STDIN (FORMAT BINARY)");
        foreach (var (position, figure) in figures.Index())
        {
            Add(Offered, figure.Offered);
            Add(Standing, figure.Standing);

            void Add(string side, Observation? row)
            {
                if (row is not null)
                {
                    copy.StartRow();
                    copy.Write(heldCase, NpgsqlDbType.Integer);
                    copy.Write(position, NpgsqlDbType.Integer);
                    copy.WriteText(side);
                    copy.WriteSeries(row.Series);
                    copy.WriteFigure(row);
                }
            }
        }

        copy.Complete();
    }

    /// <summary>The figures of some cases, each in the order in which they were held.</summary>
    /// <param name="connection">Inside a transaction that sees one state.</param>
    /// <param name="condition">Which cases.</param>
    /// <param name="values">$1 and so on.</param>
    public static Dictionary<int, List<HeldFigure>> Read(NpgsqlConnection connection, string condition, object?[] values)
    {
        var texts = new SharedTexts();
        var sides = connection.Rows(
            row => (
                Case: row.GetInt32(0),
                Position: row.GetInt32(1),
                Side: row.GetString(2),
                Figure: row.FigureAt(5 + ObservationColumns.SeriesCount, row.SeriesAt(5, row.Text(3), row.Text(4)), texts)),
            $"""
            SELECT f.held_case, f.position, f.side, c.publisher, c.indicator,
                   {ObservationQuery.Prefixed("f", ObservationColumns.Series)}, {ObservationQuery.Prefixed("f", ObservationColumns.Figure)}
            FROM (SELECT * FROM held_case WHERE {condition}) c JOIN held_figure f ON f.held_case = c.id
            ORDER BY f.held_case, f.position
            """,
            values);
        var figures = new Dictionary<int, List<HeldFigure>>();
        foreach (var (heldCase, position, side, figure) in sides)
        {
            var list = figures.TryGetValue(heldCase, out var begun) ? begun : figures[heldCase] = [];
            if (position == list.Count)
            {
                list.Add(new HeldFigure(null, null));
            }

            list[position] = side == Offered ? list[position] with { Offered = figure } : list[position] with { Standing = figure };
        }

        return figures;
    }
}
