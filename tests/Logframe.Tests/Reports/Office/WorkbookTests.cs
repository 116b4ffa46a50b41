using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Logframe.Tests.Reports.Exports;
using Logframe.Tests.Support;
using Charting = DocumentFormat.OpenXml.Drawing.Charts;

namespace Logframe.Tests.Reports.Office;

/// <summary>The workbook is one that office programs take, keeps to the guidance on spreadsheets, and holds the figures of the CSV.</summary>
public sealed class WorkbookTests(SimulatedStore store) : IClassFixture<SimulatedStore>
{
    private static readonly string[] Front = ["Cover", "Contents", "Notes", "Columns"];

    [Fact]
    public async Task Keeps_to_the_format()
    {
        using var document = await OpenAsync();

        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri}{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Has_cover_contents_and_notes_first_and_one_marked_up_table_in_each_worksheet_of_data()
    {
        using var document = await OpenAsync();

        var sheets = Sheets(document).ToList();
        sheets.Select(sheet => sheet.Name).ShouldBe([.. Front, "levels", "verdicts", "values", "Charts", "Chart data"]);
        foreach (var (name, part) in sheets.Where(sheet => sheet.Name is not ("Cover" or "Charts")))
        {
            var table = part.TableDefinitionParts.Single().Table;
            var headings = table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value!).ToList();
            headings.ShouldBeUnique();
            Row(part, int.Parse(table.Reference!.Value!.Split(':')[0][1..], CultureInfo.InvariantCulture)).ShouldBe(headings, name);
            part.Worksheet.Descendants<MergeCell>().ShouldBeEmpty();
        }

        sheets.ShouldAllBe(sheet => Row(sheet.Part, 1)[0].Length > 4);
    }

    [Fact]
    public async Task Leaves_no_cell_of_data_empty_and_explains_what_stands_there_instead()
    {
        using var document = await OpenAsync();

        foreach (var (name, part) in Sheets(document).Where(sheet => sheet.Name is "levels" or "verdicts" or "values"))
        {
            part.Worksheet.Descendants<Row>().Skip(3).ShouldAllBe(row => row.Elements<Cell>().All(cell => Text(cell).Length > 0), name);
        }

        var notes = Sheets(document).Single(sheet => sheet.Name == "Notes").Part.Worksheet.Descendants<Row>().Select(row => Text(row.Elements<Cell>().First())).ToList();
        notes.ShouldContain("[x]");
        notes.ShouldContain("[c]");
        notes.ShouldContain("[z]");
        notes.ShouldContain("Source");
        notes.ShouldContain("Licence");
    }

    [Fact]
    public async Task Marks_every_worksheet_of_figures_as_simulated_and_carries_the_terms_of_third_parties()
    {
        using var document = await OpenAsync();

        Sheets(document).Where(sheet => sheet.Name is not ("Contents" or "Notes" or "Columns")).ShouldAllBe(sheet => Row(sheet.Part, 1)[0].StartsWith("SIMULATED"));
        Sheets(document).Single(sheet => sheet.Name == "Notes").Part.Worksheet.InnerText.ShouldContain("Simulated terms: whoever publishes");
        Properties(document).Descendants(XName.Get("language", "http://purl.org/dc/elements/1.1/")).Single().Value.ShouldBe("en-GB");
        Properties(document).Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value.ShouldStartWith("SIMULATED");
    }

    [Fact]
    public async Task Draws_native_charts_from_cells_that_hold_the_same_figures()
    {
        using var document = await OpenAsync();
        var sheets = Sheets(document).ToDictionary(sheet => sheet.Name, sheet => sheet.Part);
        var charts = sheets["Charts"].DrawingsPart!.ChartParts.ToList();
        charts.Count.ShouldBeGreaterThan(3);

        foreach (var chart in charts)
        {
            var lines = chart.ChartSpace.Descendants<Charting.LineChartSeries>().ToList();
            lines.Count.ShouldBeGreaterThan(1);
            foreach (var reference in lines.SelectMany(line => line.Descendants<Charting.NumberReference>()))
            {
                var drawn = reference.Descendants<Charting.NumericPoint>().ToDictionary(point => (int)point.Index!.Value, point => point.NumericValue!.Text);
                var cells = Cells(sheets["Chart data"], reference.Formula!.Text).ToList();
                drawn.Count.ShouldBeGreaterThan(0);
                cells.Index().Where(cell => cell.Item.Length > 0).ToDictionary(cell => cell.Index, cell => cell.Item).ShouldBe(drawn, ignoreOrder: true);
            }
        }

        sheets["Charts"].DrawingsPart!.WorksheetDrawing.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.NonVisualDrawingProperties>()
            .ShouldAllBe(picture => picture.Description!.Value!.Length > 100 && picture.Description.Value.StartsWith("SIMULATED"));
    }

    [Fact]
    public async Task The_same_store_gives_the_same_bytes()
    {
        await ExportAsync("first.xlsx");
        await ExportAsync("second.xlsx");

        (await File.ReadAllBytesAsync(store.File("first.xlsx"), TestContext.Current.CancellationToken))
            .ShouldBe(await File.ReadAllBytesAsync(store.File("second.xlsx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task LibreOffice_opens_it_and_reads_the_figures_of_the_csv()
    {
        var office = InstalledProgram.FindOrSkip("soffice");
        using var work = new TemporaryFolder();
        await store.ExportAsync("3.1", "3.2", "1.15", "--format", "xlsx", "--table", "values", "--out", work.File("values.xlsx"));
        var exported = CsvFile.Parse(await store.ExportAsync("3.1", "3.2", "1.15"));

        // Comma, quotes, UTF-8, values as they are stored rather than as they are shown, and each worksheet into a file of its own.
        await InstalledProgram.RunAsync(
            office, work.Path, $"-env:UserInstallation=file://{work.File("profile")}", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "values.xlsx");

        var read = CsvFile.Parse(await WithoutLeadAsync(work.File("values-values.csv")));
        exported.Rows.Count.ShouldBeGreaterThan(20);
        read.Rows.Count.ShouldBe(exported.Rows.Count);
        foreach (var (row, original) in read.Rows.Zip(exported.Rows))
        {
            row["Code"].ShouldBe(original["code"]);
            row["Period"].ShouldBe(original["period"]);
            Same(row["Value"], original["value"]).ShouldBeTrue($"{row["Value"]} is not {original["value"]}");
            Same(row["Upper 95%"], original["upper_95"]).ShouldBeTrue($"{row["Upper 95%"]} is not {original["upper_95"]}");
            row["Calculated"].ShouldBe(original["calculated"]);
            row["From"].ShouldBe(original["period_start"]);
        }
    }

    private static XDocument Properties(SpreadsheetDocument document)
    {
        using var stream = document.CoreFilePropertiesPart!.GetStream();
        return XDocument.Load(stream);
    }

    private static bool Same(string read, string original) => original.Length == 0
        ? read is "[x]" or "[c]"
        : Math.Abs(double.Parse(read, CultureInfo.InvariantCulture) - double.Parse(original, CultureInfo.InvariantCulture)) < 1e-9;

    private static async Task<string> WithoutLeadAsync(string path) =>
        string.Join('\n', (await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken)).Skip(3)) + "\n";

    private Task<string> ExportAsync(string name) =>
        store.ExportAsync("--outcome", "3", "--outcome", "1", "--format", "xlsx", "--table", "levels", "--table", "verdicts", "--table", "values", "--out", name);

    private async Task<SpreadsheetDocument> OpenAsync()
    {
        await ExportAsync("book.xlsx");
        return SpreadsheetDocument.Open(new MemoryStream(await File.ReadAllBytesAsync(store.File("book.xlsx"), TestContext.Current.CancellationToken)), false);
    }

    private static IEnumerable<(string Name, WorksheetPart Part)> Sheets(SpreadsheetDocument document) =>
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => (sheet.Name!.Value!, (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)));

    private static List<string> Row(WorksheetPart part, int number) =>
        [.. part.Worksheet.Descendants<Row>().Single(row => row.RowIndex! == number).Elements<Cell>().Select(Text)];

    private static IEnumerable<string> Cells(WorksheetPart part, string reference)
    {
        var ends = reference.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var (first, last) = (int.Parse(ends[0][1..], CultureInfo.InvariantCulture), int.Parse(ends[1][1..], CultureInfo.InvariantCulture));
        return part.Worksheet.Descendants<Cell>()
            .Where(cell => cell.CellReference!.Value![0] == ends[0][0] && int.Parse(cell.CellReference.Value[1..], CultureInfo.InvariantCulture) is var row && row >= first && row <= last)
            .Select(Text);
    }

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";
}
