using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Logframe.Sources.Returns.Forms;

namespace Logframe.Sources.Returns.Grids;

/// <summary>Reads the cells of a return that was saved as a workbook. Nothing in it is run and no formula is taken at its word.</summary>
internal static class WorkbookGrid
{
    private const long MostCharactersInPart = 20 << 20;

    private static ReadOnlySpan<byte> Zip => [(byte)'P', (byte)'K', 3, 4];

    private static ReadOnlySpan<byte> OldWorkbook => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>True where the bytes begin as those of a workbook do, readable or not.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Zip) || bytes.StartsWith(OldWorkbook);

    public static GridReading Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(OldWorkbook))
        {
            return GridReading.Refused("It is an old workbook (.xls) or one with a password. Save it as .xlsx without a password.");
        }

        try
        {
            using var file = new MemoryStream(bytes, writable: false);
            if (WorkbookGuard.Refuse(file) is { } refusal)
            {
                return GridReading.Refused(refusal);
            }

            file.Position = 0;
            using var document = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            return document.WorkbookPart is { } workbook && SheetOf(workbook) is { } sheet ? Read(workbook, sheet) : NoReturn;
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return GridReading.Refused("It is damaged, or no workbook. Save it from the spreadsheet again.");
        }
    }

    /// <summary>What the packaging library throws, over all its layers, at an archive whose parts contradict each other.</summary>
    private static bool IsDamage(Exception trouble) => trouble
        is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or FormatException or InvalidOperationException or ArgumentException;

    private static GridReading NoReturn => GridReading.Refused(
        "It is a workbook that is no return: write a form with logframe template. What was downloaded from Fingertips must be saved as CSV (UTF-8).");

    private static Worksheet? SheetOf(WorkbookPart workbook)
    {
        var sheets = workbook.Workbook?.Sheets?.Elements<Sheet>().ToList() ?? [];
        var sheet = sheets.Find(sheet => sheet.Name == WorkbookForm.SheetName) ?? sheets.FirstOrDefault();
        return sheet?.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart found ? found.Worksheet : null;
    }

    private static GridReading Read(WorkbookPart workbook, Worksheet sheet)
    {
        var texts = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Plain).ToList() ?? [];
        var reader = new CellReader(texts, new CellFormats(workbook));
        var rows = new List<GridRow>();
        foreach (var (row, position) in sheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()).Select((row, i) => (row, i)))
        {
            var cells = reader.Cells(row);
            if (cells is null || rows.Count >= ReturnGrid.MostRows)
            {
                return GridReading.Refused($"It has more than {ReturnGrid.MostRows} rows or {ReturnGrid.MostColumns} columns, which no form has.");
            }

            var read = new GridRow((int)(row.RowIndex?.Value ?? (uint)position + 1), cells);
            if (!read.IsBlank)
            {
                rows.Add(read);
            }
        }

        return rows.Count > 0 && rows[0][0].Text == ReturnForm.Title ? new GridReading(new ReturnGrid(rows, IsWorkbook: true, [.. Merged(sheet)]), null) : NoReturn;
    }

    private static IEnumerable<ReturnFault> Merged(Worksheet sheet) =>
        sheet.Elements<MergeCells>().SelectMany(all => all.Elements<MergeCell>())
            .Select(merged => new ReturnFault(merged.Reference?.Value ?? "", "is merged cells, of which only the first has a content. Unmerge them and fill in each."));

    /// <summary>The text without its formats and without the reading aids of other scripts.</summary>
    public static string Plain(DocumentFormat.OpenXml.OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));
}
