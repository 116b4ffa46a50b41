namespace Logframe.Reports.Exports;

/// <summary>A column together with how its cell is taken from what a row stands for.</summary>
internal sealed record TidyColumn<TRow>(TidyField Field, Func<TRow, object?> Cell);

/// <summary>What an exported table looks like, whatever it holds.</summary>
/// <param name="Name">For machines, and of its file.</param>
/// <param name="Title">For people.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Key">Columns that together tell rows apart.</param>
/// <param name="Columns">In order.</param>
internal sealed record TableShape<TRow>(string Name, string Title, string Description, IReadOnlyList<string> Key, IReadOnlyList<TidyColumn<TRow>> Columns)
{
    public TidyTable Of(IEnumerable<TRow> rows) => new(
        Name,
        Title,
        Description,
        [.. Columns.Select(column => column.Field)],
        [.. rows.Select(row => (IReadOnlyList<object?>)[.. Columns.Select(column => column.Cell(row))])])
    {
        Key = Key,
    };
}
