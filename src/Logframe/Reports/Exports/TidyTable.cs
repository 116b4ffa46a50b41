namespace Logframe.Reports.Exports;

/// <summary>A table that analysts take away: one kind of thing per table, one thing per row, one property per column.</summary>
/// <param name="Name">For machines, and of its file: "values".</param>
/// <param name="Title">For people.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">Cells as text, a number, a day, a moment, a bool or null; as many as there are columns.</param>
internal sealed record TidyTable(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<TidyField> Fields,
    IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Columns that together tell rows apart.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    public TableOutput Output => new(
        [.. Fields.Select(column => new Column(column.Name, column.Heading, IsNumber: column.Type is FieldType.Number or FieldType.Whole))],
        Rows);
}
