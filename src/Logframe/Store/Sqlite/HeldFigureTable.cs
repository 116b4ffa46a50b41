using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>The figures of held cases: what is offered and what stood, each a row.</summary>
internal sealed class HeldFigureTable(SqliteConnection connection) : IDisposable
{
    private const string Offered = "Offered";
    private const string Standing = "Standing";

    private readonly SharedTexts _texts = new();

    private readonly Statement _find = new(
        connection,
        $"""
        SELECT position, side, {ObservationColumns.Series}, {ObservationColumns.Figure}
        FROM held_figure WHERE held_case = ? ORDER BY position
        """);

    public static void Add(SqliteConnection connection, long heldCase, IReadOnlyList<HeldFigure> figures)
    {
        using var insert = new Statement(
            connection,
            $"""
            INSERT INTO held_figure (held_case, position, side, {ObservationColumns.Series}, {ObservationColumns.Figure})
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        foreach (var (position, figure) in figures.Index())
        {
            Add(Offered, figure.Offered);
            Add(Standing, figure.Standing);

            void Add(string side, Observation? row)
            {
                if (row is not null)
                {
                    insert.Bind(heldCase).Bind(position).Bind(side).Bind(row.Series).Bind(row).Run();
                }
            }
        }
    }

    /// <summary>The figures of a case, in the order in which they were held.</summary>
    public IReadOnlyList<HeldFigure> Of(long heldCase, string publisher, string indicator)
    {
        var figures = new List<HeldFigure>();
        _find.Bind(heldCase);
        while (_find.Next())
        {
            if (_find.Integer(0) == figures.Count)
            {
                figures.Add(new HeldFigure(null, null));
            }

            var series = _find.SeriesAt(2, publisher, indicator);
            var row = _find.FigureAt(2 + ObservationColumns.SeriesCount, series, _texts);
            figures[^1] = _find.Text(1) == Offered ? figures[^1] with { Offered = row } : figures[^1] with { Standing = row };
        }

        return figures;
    }

    public void Dispose() => _find.Dispose();
}
