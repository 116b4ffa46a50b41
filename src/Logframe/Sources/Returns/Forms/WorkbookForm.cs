using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Logframe.OfficeFiles;

namespace Logframe.Sources.Returns.Forms;

/// <summary>Writes a form as a workbook: a sheet to fill in and a sheet of notes. The same form is always the same bytes.</summary>
internal static class WorkbookForm
{
    /// <summary>The sheet that is filled in, and read again.</summary>
    public const string SheetName = "Return";

    private const uint FirstSheet = 1;

    public static void Write(ReturnForm form, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            Add<WorkbookStylesPart>(workbook, "rId1").Stylesheet = FormStyles.Create();
            Add<WorksheetPart>(workbook, "rId2").Worksheet = FillInSheet.Of(form);
            Add<WorksheetPart>(workbook, "rId3").Worksheet = Notes(form);
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), new Sheets(
                new Sheet { Id = "rId2", SheetId = FirstSheet, Name = SheetName },
                new Sheet { Id = "rId3", SheetId = FirstSheet + 1, Name = "Notes" }));
        }

        FixedDates.Copy(package, output);
    }

    /// <summary>A cell of text.</summary>
    /// <param name="column">0 for the first.</param>
    /// <param name="row">1 for the first.</param>
    /// <param name="text">Blank for a cell with a style and no content.</param>
    /// <param name="style">Index of a style.</param>
    public static Cell Cell(int column, uint row, string text, uint style)
    {
        var cell = new Cell { CellReference = CellName.Of(column, row), StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    private static T Add<T>(WorkbookPart workbook, string id)
        where T : OpenXmlPart, IFixedContentTypePart => workbook.AddNewPart<T>(id);

    private static Worksheet Notes(ReturnForm form) => new(
        new Columns(
            new Column { Min = 1, Max = 1, Width = 22, CustomWidth = true },
            new Column { Min = 2, Max = 2, Width = 110, CustomWidth = true }),
        new SheetData(form.Notes.Select((note, i) =>
        {
            var row = (uint)i + 1;
            return new Row(Cell(0, row, note.Subject, FormStyles.Heading), Cell(1, row, note.Text, FormStyles.Wrapped)) { RowIndex = row };
        })));
}
