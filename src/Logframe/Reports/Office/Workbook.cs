using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Logframe.OfficeFiles;
using Logframe.Reports.Office.Sheets;
using Ooxml = DocumentFormat.OpenXml.Spreadsheet;

namespace Logframe.Reports.Office;

/// <summary>Writes worksheets with their tables and charts as an Excel file. The same sheets are always the same bytes.</summary>
internal static class Workbook
{
    private const string StylesPart = "rIdStyles";
    private const string TablePart = "rId1";
    private const string DrawingPart = "rId2";
    private const int ChartLetters = 11;

    public static void Write(Stream output, DocumentProperties properties, IReadOnlyList<Sheet> sheets)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            properties.Write(document.AddNewPart<CoreFilePropertiesPart>("rId2"));
            workbook.AddNewPart<WorkbookStylesPart>(StylesPart).Stylesheet = SheetStyles.Create();
            foreach (var (index, sheet) in sheets.Index())
            {
                Write(workbook.AddNewPart<WorksheetPart>(IdOf(index)), sheet, (uint)index + 1);
            }

            workbook.Workbook = new Ooxml.Workbook(
                new Ooxml.BookViews(new Ooxml.WorkbookView()),
                new Ooxml.Sheets(sheets.Select((sheet, i) => new Ooxml.Sheet { Id = IdOf(i), SheetId = (uint)i + 1, Name = sheet.Name })));
        }

        FixedDates.Copy(package, output);
    }

    private static void Write(WorksheetPart part, Sheet sheet, uint number)
    {
        var hasTable = sheet.Grid is { Rows.Count: > 0 };
        using (var stream = part.GetStream(FileMode.Create, FileAccess.Write))
        using (var xml = PartXml.Open(stream))
        {
            new SheetWriter(xml).Write(sheet, hasTable ? TablePart : null, sheet.Charts.Count > 0 ? DrawingPart : null);
        }

        if (hasTable)
        {
            part.AddNewPart<TableDefinitionPart>(TablePart).Table = Table(sheet, sheet.Grid!, number);
        }

        if (sheet.Charts.Count > 0)
        {
            Draw(part.AddNewPart<DrawingsPart>(DrawingPart), sheet.Charts);
        }
    }

    private static Ooxml.Table Table(Sheet sheet, SheetGrid grid, uint number)
    {
        var cells = $"{CellName.Of(0, sheet.HeaderRow)}:{CellName.Of(grid.Columns.Count - 1, sheet.HeaderRow + grid.Rows.Count)}";
        return new Ooxml.Table(
            new Ooxml.AutoFilter { Reference = cells },
            new Ooxml.TableColumns(grid.Columns.Select((column, i) => new Ooxml.TableColumn { Id = (uint)i + 1, Name = column.Heading })) { Count = (uint)grid.Columns.Count },
            new Ooxml.TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
        {
            Id = number,
            Name = grid.Name,
            DisplayName = grid.Name,
            Reference = cells,
            TotalsRowShown = false,
        };
    }

    private static void Draw(DrawingsPart drawings, IReadOnlyList<PlacedChart> charts)
    {
        var placed = new List<(PlacedChart, string)>();
        foreach (var (index, chart) in charts.Index())
        {
            PartXml.Write(drawings.AddNewPart<ChartPart>(IdOf(index)), NativeChart.Space(chart.Figures, chart.Cells, ChartLetters, withTitle: true, workbook: null));
            placed.Add((chart, IdOf(index)));
        }

        PartXml.Write(drawings, SheetDrawing.Of(placed));
    }

    private static string IdOf(int index) => $"rId{index + 1}";
}
