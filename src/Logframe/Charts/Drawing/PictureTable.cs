namespace Logframe.Charts.Drawing;

/// <summary>The figures of a picture as text: one row per period, area or indicator, the first cell of each naming it.</summary>
internal sealed record PictureTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows)
{
    /// <summary>The cells as people read them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Texts => [.. Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Text)])];

    /// <summary>Whether a column holds numbers, words beside them or not.</summary>
    public bool IsNumber(int column) => Rows.Any(row => row[column].Number is not null);
}
