namespace Logframe.Charts.Drawing;

/// <summary>The figures of a picture as text: one row per period, area or indicator, the first cell of each naming it.</summary>
internal sealed record PictureTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows);
