using Logframe.OfficeFiles;
using Logframe.Reports.Exports;
using Logframe.Reports.Office.Sheets;

namespace Logframe.Reports.Office;

/// <summary>Writes exported tables as a workbook that keeps to the UK government's guidance on spreadsheets of statistics.</summary>
/// <remarks>Cover, contents, notes and columns first; then one table a worksheet, from the first column on, without merged or blank cells; then charts.</remarks>
internal static class ExportWorkbook
{
    public const string Notes = "Notes";

    public const string Columns = "Columns";

    private const string Contents = "Contents";

    public static void Write(Stream output, ExportData data, IReadOnlyList<TidyTable> tables)
    {
        var charts = ChartSheets.Of(data);
        IReadOnlyList<Sheet> sheets = [NotesOf(data), ColumnsOf(tables), .. tables.Select(table => DataSheet.Of(data, table)), .. charts];
        Workbook.Write(
            output,
            new DocumentProperties(ExportNotes.Title(data), ExportNotes.Summary(data), data.Whole.AsOf),
            [Cover(data), ContentsOf(sheets), .. sheets]);
    }

    private static Sheet Cover(ExportData data) => new(
        "Cover",
        ExportNotes.Title(data),
        [
            ExportNotes.Summary(data),
            $"The worksheet {Contents} lists what is in this workbook; {Notes} says where the figures come from, on which licences, and what marks such as {Shorthand.NotAvailable} mean; {Columns} explains every column.",
            "Codes of indicators are text: 1.10 and 1.1 are two indicators.",
        ],
        null);

    private static Sheet ContentsOf(IReadOnlyList<Sheet> sheets) => new(
        Contents,
        "Contents",
        ["This worksheet contains one table: the worksheets of this workbook, each with a link to it."],
        new SheetGrid("table_contents", [new("Worksheet", 20), new("What it holds", 90, Wraps: true)], [.. sheets.Select(sheet => (IReadOnlyList<object?>)[new SheetLink(sheet.Name), sheet.Title])]));

    private static Sheet NotesOf(ExportData data) => new(
        Notes,
        "Notes",
        ["This worksheet contains one table: what to know of the figures, and what to write beside them."],
        new SheetGrid(
            "table_notes",
            [new("Subject", 22, Wraps: true), new("Note", 110, Wraps: true)],
            [.. ExportNotes.Of(data).Concat(Shorthand.Notes).Select(note => (IReadOnlyList<object?>)[note.Subject, note.Text])]));

    private static Sheet ColumnsOf(IReadOnlyList<TidyTable> tables) => new(
        Columns,
        "Columns",
        ["This worksheet contains one table: every column of every worksheet of data."],
        new SheetGrid(
            "table_columns",
            [new("Worksheet", 14, Wraps: true), new("Column", 26, Wraps: true), new("Name in other formats", 30, Wraps: true), new("Type", 30, Wraps: true), new("Meaning", 90, Wraps: true), new("Unit", 24, Wraps: true), new("Words", 60, Wraps: true)],
            [
                .. from table in tables
                   from field in table.Fields
                   select (IReadOnlyList<object?>)
                   [
                       table.Name, field.Heading, field.Name, field.Type.Words(), field.Description, field.Unit ?? Shorthand.NotApplicable,
                       field.Words.Count == 0 ? Shorthand.NotApplicable : string.Join(", ", field.Words),
                   ],
            ]));
}
