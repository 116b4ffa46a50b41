using Logframe.OfficeFiles;

namespace Logframe.Sources.Returns.Grids;

/// <summary>The cells of a filled-in form, whichever kind of file they came in.</summary>
/// <param name="Rows">In order; rows without content are left out.</param>
/// <param name="IsWorkbook">False for a CSV, whose cells people know by row and column name.</param>
/// <param name="Faults">What is wrong with the sheet itself.</param>
internal sealed record ReturnGrid(IReadOnlyList<GridRow> Rows, bool IsWorkbook, IReadOnlyList<ReturnFault> Faults)
{
    /// <summary>A row more than this is no return.</summary>
    public const int MostRows = 5000;

    /// <summary>A column more than this is no return.</summary>
    public const int MostColumns = 50;

    /// <summary>Characters that one cell may hold.</summary>
    public const int LongestText = 2000;

    /// <summary>A cell as a person finds it.</summary>
    /// <param name="row">1 for the first.</param>
    /// <param name="column">0 for the first.</param>
    /// <param name="name">The column's name in the header row; blank where it has none.</param>
    public string Place(int row, int column, string name) => IsWorkbook
        ? CellName.Of(column, row) + (name.Length > 0 ? $" ({name})" : "")
        : $"row {row}, column " + (name.Length > 0 ? $"\"{name}\"" : $"{column + 1}");
}

/// <summary>A row of cells.</summary>
/// <param name="Number">1 for the first row of the file.</param>
/// <param name="Cells">From the first column on; a row may be shorter than others.</param>
internal sealed record GridRow(int Number, IReadOnlyList<GridCell> Cells)
{
    public GridCell this[int column] => column < Cells.Count ? Cells[column] : GridCell.Blank;

    public bool IsBlank => Cells.All(cell => cell.IsBlank);
}

/// <summary>What a cell holds.</summary>
/// <param name="Text">Without white space around it; numbers with a point for decimals, days as 2026-03-31.</param>
/// <param name="Fault">Why the cell cannot be taken as it is; null where it can.</param>
internal sealed record GridCell(string Text, string? Fault = null)
{
    public static GridCell Blank { get; } = new("");

    /// <summary>True where the spreadsheet keeps a date, whatever was typed.</summary>
    public bool IsDay { get; init; }

    public bool IsBlank => Text.Length == 0 && Fault is null;

    /// <summary>A cell of text, or of too much of it.</summary>
    public static GridCell Of(string text)
    {
        var trimmed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return trimmed.Length <= ReturnGrid.LongestText
            ? new GridCell(trimmed, trimmed.Any(char.IsControl) ? "holds control characters. Type it again." : null)
            : new GridCell("", $"holds more than {ReturnGrid.LongestText} characters. Shorten it.");
    }
}

/// <summary>A grid, or why a file holds none.</summary>
/// <param name="Grid">Null where the file cannot be read as a return at all.</param>
/// <param name="Refusal">One sentence or two for a person; null where there is a grid.</param>
/// <param name="Remark">Something to know of a file that was read, such as its encoding.</param>
internal sealed record GridReading(ReturnGrid? Grid, string? Refusal, string? Remark = null)
{
    public static GridReading Refused(string refusal) => new(null, refusal);
}
