using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Logframe.OfficeFiles;

namespace Logframe.Sources.Returns.Grids;

/// <summary>Reads the cells of a worksheet's rows.</summary>
/// <param name="texts">The workbook's shared texts.</param>
/// <param name="formats">How its numbers are shown.</param>
internal sealed class CellReader(IReadOnlyList<string> texts, CellFormats formats)
{
    /// <summary>The cells of a row from the first column on; null where there are too many.</summary>
    public IReadOnlyList<GridCell>? Cells(Row row)
    {
        var cells = new List<GridCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            var read = Read(cell);
            if (read.IsBlank)
            {
                continue;
            }

            var column = cell.CellReference?.Value is { } name ? CellName.ColumnOf(name) ?? ReturnGrid.MostColumns : cells.Count;
            if (column >= ReturnGrid.MostColumns)
            {
                return null;
            }

            while (cells.Count <= column)
            {
                cells.Add(GridCell.Blank);
            }

            cells[column] = read;
        }

        return cells;
    }

    private GridCell Read(Cell cell)
    {
        var raw = cell.CellValue?.Text ?? "";
        if (cell.CellFormula is not null)
        {
            return new GridCell(raw, "holds a formula, and what it was worked out from is not here. Copy the cell and paste its value.");
        }

        return cell.DataType?.Value switch
        {
            CellValues.SharedString => int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
                ? GridCell.Of(texts[index])
                : new GridCell(raw, "names a text that the workbook does not hold. Type it again."),
            CellValues.InlineString => GridCell.Of(cell.InlineString is { } text ? WorkbookGrid.Plain(text) : ""),
            CellValues.String or CellValues.Date => GridCell.Of(raw),
            CellValues.Boolean => new GridCell(raw == "1" ? "TRUE" : "FALSE"),
            CellValues.Error => new GridCell(raw, $"holds the error {raw}. Type the figure, or clear the cell."),
            _ when raw.Length == 0 => GridCell.Blank,
            _ => double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? formats.Number(cell, number)
                : new GridCell(raw, $"holds \"{raw}\", which is no number. Type it again."),
        };
    }
}
