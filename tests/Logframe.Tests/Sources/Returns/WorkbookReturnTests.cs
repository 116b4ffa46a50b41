using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Logframe.Core.Observations;

namespace Logframe.Tests.Sources.Returns;

/// <summary>Returns as workbooks: typed cells are read as they were meant, and what cannot be traced or trusted is refused.</summary>
public sealed class WorkbookReturnTests
{
    // The columns of 4.1: E period, F value, G count, H denominator, K note, L evidence; the first row to fill in is 6.
    private const string Period = "E6";
    private const string Value = "F6";
    private const string Evidence = "L6";

    [Fact]
    public void Numbers_and_texts_are_read_as_they_were_typed()
    {
        var read = Forms.Read(Filled("60.1", (_, sheet) => sheet.Type(Period, "2024")));

        read.Faults().ShouldBeEmpty();
        var figure = read.Return!.Parts.Single().Figures.ShouldHaveSingleItem();
        (figure.PeriodLabel, figure.Value, figure.State).ShouldBe(("2024", 60.1, ValueState.Published));
    }

    [Fact]
    public void Shared_texts_are_read_without_their_formats()
    {
        var read = Forms.Read(Filled("60.1", (workbook, sheet) =>
        {
            var texts = workbook.AddNewPart<DocumentFormat.OpenXml.Packaging.SharedStringTablePart>();
            texts.SharedStringTable = new SharedStringTable(new SharedStringItem(new Run(new Text("First ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Bold()), new Text("year"))));
            var cell = sheet.CellAt("K6");
            (cell.DataType, cell.CellValue) = (CellValues.SharedString, new CellValue("0"));
        }));

        read.Return!.Parts.Single().Figures.Single().Note.ShouldBe("First year");
    }

    [Fact]
    public void A_wrong_cell_is_named_as_spreadsheets_name_it() =>
        Faults((_, sheet) => sheet.TypeText(Value, "12,5")).ShouldHaveSingleItem().ShouldStartWith("F6 (value): \"12,5\" is not a number.");

    [Fact]
    public void A_formula_is_refused_because_its_figure_cannot_be_traced() =>
        Faults((_, sheet) => sheet.CellAt(Value).CellFormula = new CellFormula("SUM(Z1:Z9)")).ShouldHaveSingleItem()
            .ShouldBe("F6 (value): holds a formula, and what it was worked out from is not here. Copy the cell and paste its value.");

    [Fact]
    public void A_percentage_is_refused_because_it_holds_a_hundredth_of_what_it_shows() =>
        Faults((workbook, sheet) =>
        {
            sheet.Type(Value, "0.45");
            sheet.CellAt(Value).StyleIndex = AddFormat(workbook, 10);
        }).ShouldHaveSingleItem().ShouldBe(
            "F6 (value): is formatted as a percentage: it shows 45% and holds 0.45. Write 45 in a cell with an ordinary number format.");

    [Fact]
    public void A_percentage_of_the_users_own_making_is_refused_and_a_quoted_sign_is_not()
    {
        Faults((workbook, sheet) => sheet.CellAt(Value).StyleIndex = AddFormat(workbook, 170, "0.0%")).ShouldHaveSingleItem().ShouldContain("formatted as a percentage");
        Faults((workbook, sheet) => sheet.CellAt(Value).StyleIndex = AddFormat(workbook, 170, "[Red]0.0\"%d\"")).ShouldBeEmpty();
    }

    [Fact]
    public void A_day_that_the_spreadsheet_made_a_date_of_is_read_as_the_day_it_shows()
    {
        var bytes = Forms.Workbook(Forms.Of("4.9"), (workbook, sheet) =>
        {
            sheet.TypeText("F6", "complete");
            sheet.Type("G6", "46022");
            sheet.CellAt("G6").StyleIndex = AddFormat(workbook, 14);
            sheet.TypeText("J6", Forms.Link);
        });

        Forms.Read(bytes).Return!.Parts.Single().Figures.Single().Note.ShouldBe("complete on 2025-12-31");
    }

    [Fact]
    public void A_period_that_the_spreadsheet_made_a_date_of_is_refused() =>
        Faults((workbook, sheet) =>
        {
            sheet.Type(Period, "45383");
            sheet.CellAt(Period).StyleIndex = AddFormat(workbook, 17);
        }).ShouldHaveSingleItem().ShouldStartWith("E6 (period): the spreadsheet has made a date of it (2024-04-01).");

    [Theory]
    [InlineData("#N/A", "holds the error #N/A")]
    [InlineData("#DIV/0!", "holds the error #DIV/0!")]
    public void An_error_is_refused(string error, string says) =>
        Faults((_, sheet) =>
        {
            var cell = sheet.CellAt(Value);
            (cell.DataType, cell.CellValue) = (CellValues.Error, new CellValue(error));
        }).ShouldHaveSingleItem().ShouldContain(says);

    [Fact]
    public void Merged_cells_are_refused() =>
        Faults((_, sheet) => sheet.InsertAfter(new MergeCells(new MergeCell { Reference = "A6:A7" }), sheet.GetFirstChild<SheetData>()))
            .ShouldHaveSingleItem().ShouldStartWith("A6:A7: is merged cells");

    [Fact]
    public void Macros_are_refused() => Faults(Repacked(archive => Put(archive, "xl/vbaProject.bin", "Sub Auto_Open()"))).ShouldHaveSingleItem().ShouldContain("It holds macros");

    [Fact]
    public void A_workbook_that_unpacks_without_end_is_refused_before_it_is_read()
    {
        var bomb = Repacked(archive =>
        {
            using var part = archive.CreateEntry("xl/media/bomb.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 64; megabyte++)
            {
                part.Write(zeros);
            }
        });

        bomb.Length.ShouldBeLessThan(1 << 20);
        Faults(bomb).ShouldHaveSingleItem().ShouldContain("unpacks to more than 40 MB");
    }

    [Fact]
    public void A_workbook_of_too_many_parts_is_refused() => Faults(Repacked(archive =>
    {
        for (var part = 0; part < 400; part++)
        {
            Put(archive, $"xl/media/{part}", "");
        }
    })).ShouldHaveSingleItem().ShouldContain("unpacks to more than");

    [Fact]
    public void A_row_far_to_the_right_is_refused() =>
        Faults((_, sheet) => sheet.Descendants<Row>().Last().Append(new Cell { CellReference = "XFD99", CellValue = new CellValue("1") }))
            .ShouldHaveSingleItem().ShouldContain("50 columns");

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "old workbook (.xls) or one with a password")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0, 0, 0 }, "damaged")]
    public void What_only_begins_like_a_workbook_is_refused(byte[] bytes, string says) => Faults(bytes).ShouldHaveSingleItem().ShouldContain(says);

    [Fact]
    public void A_workbook_that_is_no_return_says_what_to_do() =>
        Faults((_, sheet) => sheet.TypeText("A1", "Indicator ID")).ShouldHaveSingleItem().ShouldContain("write a form with logframe template");

    [Fact]
    public void An_archive_that_is_no_workbook_is_refused()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(archive, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        }

        Faults(file.ToArray()).ShouldHaveSingleItem().ShouldContain("is no return");
    }

    [Fact]
    public void An_entity_that_grows_is_not_resolved()
    {
        const string bomb = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>
            """;
        Faults(Repacked(archive =>
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            Put(archive, "xl/worksheets/sheet1.xml", bomb);
        })).ShouldHaveSingleItem().ShouldContain("damaged");
    }

    private static byte[] Filled(string value, Action<DocumentFormat.OpenXml.Packaging.WorkbookPart, Worksheet>? edit = null) => Forms.Workbook(Forms.Of("4.1"), (workbook, sheet) =>
    {
        sheet.Type(Value, value);
        sheet.TypeText(Evidence, Forms.Link);
        edit?.Invoke(workbook, sheet);
    });

    private static IReadOnlyList<string> Faults(Action<DocumentFormat.OpenXml.Packaging.WorkbookPart, Worksheet> edit) => Faults(Filled("61.5", edit));

    private static IReadOnlyList<string> Faults(byte[] bytes) => Forms.Read(bytes).Faults();

    private static uint AddFormat(DocumentFormat.OpenXml.Packaging.WorkbookPart workbook, uint format, string? code = null)
    {
        var styles = workbook.WorkbookStylesPart!.Stylesheet;
        if (code is not null)
        {
            styles.NumberingFormats ??= new NumberingFormats();
            styles.NumberingFormats.Append(new NumberingFormat { NumberFormatId = format, FormatCode = code });
        }

        styles.CellFormats!.Append(new CellFormat { FormatId = 0, NumberFormatId = format, ApplyNumberFormat = true });
        return (uint)styles.CellFormats.Count() - 1;
    }

    private static byte[] Repacked(Action<ZipArchive> edit)
    {
        using var file = new MemoryStream();
        file.Write(Filled("61.5"));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(archive);
        }

        return file.ToArray();
    }

    private static void Put(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
