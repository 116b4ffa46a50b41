using Logframe.Reports.Exports;

namespace Logframe.Reports.Office.Sheets;

/// <summary>Lays an exported table out as a worksheet with typed cells.</summary>
internal static class DataSheet
{
    private const double Narrowest = 12;
    private const double Widest = 48;
    private const int RowsMeasured = 200;

    /// <summary>Room for the button of a filter.</summary>
    private const int Margin = 4;

    public static Sheet Of(ExportData data, TidyTable table) => new(
        table.Name,
        (data.Nature == Core.Observations.DataNature.Simulated ? "SIMULATED: " : "") + table.Title,
        [table.Description, $"This worksheet contains one table. {Shorthand.NotAvailable}, {Shorthand.Confidential} and {Shorthand.NotApplicable} are explained in the worksheet {ExportWorkbook.Notes}, the columns in {ExportWorkbook.Columns}."],
        new SheetGrid(
            $"table_{table.Name}",
            [.. table.Fields.Select((field, i) => new SheetColumn(field.Heading, Width(field, table.Rows.Take(RowsMeasured).Select(row => row[i]))))],
            [.. table.Rows.Select(row => Cells(table, row))]));

    private static IReadOnlyList<object?> Cells(TidyTable table, IReadOnlyList<object?> row)
    {
        var isHidden = Shorthand.IsHidden(table, row);
        return [.. row.Select((cell, i) => Shorthand.Of(cell, table.Fields[i], isHidden))];
    }

    private static double Width(TidyField field, IEnumerable<object?> cells)
    {
        var content = field.Type switch
        {
            FieldType.Text => cells.Select(cell => (cell as string)?.Length ?? 0).DefaultIfEmpty().Max(),
            FieldType.Moment => 20,
            _ => 12,
        };
        return Math.Clamp(Math.Max(content, field.Heading.Length + Margin), Narrowest, Widest);
    }
}
