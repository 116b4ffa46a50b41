namespace Logframe.Reports.Office.Sheets;

/// <summary>A worksheet: a title, what is to be known first, and one table at most.</summary>
/// <param name="Name">On its tab; at most 31 letters.</param>
/// <param name="Title">In its first cell.</param>
/// <param name="Lead">A row each, above the table.</param>
/// <param name="Grid">Its table; null for a sheet of text or charts.</param>
internal sealed record Sheet(string Name, string Title, IReadOnlyList<string> Lead, SheetGrid? Grid)
{
    /// <summary>Charts below the lead, each with its heading and its sentence.</summary>
    public IReadOnlyList<PlacedChart> Charts { get; init; } = [];

    /// <summary>The row of the table's headings, 1 for the first.</summary>
    public int HeaderRow => Lead.Count + 2;
}

/// <summary>The one table of a worksheet.</summary>
/// <param name="Name">By which formulas know it: letters, digits and underscores.</param>
/// <param name="Columns">With headings that differ from each other.</param>
/// <param name="Rows">Cells as text, a number, a day, a moment, a bool, a link or null for an empty one; as many as there are columns.</param>
internal sealed record SheetGrid(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column of a worksheet.</summary>
/// <param name="Heading">For people.</param>
/// <param name="Width">In letters.</param>
/// <param name="Wraps">Long texts go on in another line.</param>
internal sealed record SheetColumn(string Heading, double Width, bool Wraps = false);

/// <summary>A cell that leads to another worksheet.</summary>
internal sealed record SheetLink(string Sheet);

/// <summary>A native chart on a worksheet.</summary>
/// <param name="Figures">What it shows.</param>
/// <param name="Cells">Where its figures stand.</param>
/// <param name="Row">The row of its heading, 1 for the first; its sentence follows, then the picture.</param>
internal sealed record PlacedChart(ChartFigures Figures, ChartCells Cells, int Row);
