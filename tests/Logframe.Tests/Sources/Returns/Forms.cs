using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Forms;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Returns;

/// <summary>Forms of the shipped framework, as a partner fills them in.</summary>
internal static class Forms
{
    public const string Link = "https://example.org/evidence";

    public static readonly DateOnly Today = new(2026, 3, 1);

    public static LogicalFramework Framework { get; } =
        FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;

    public static ReturnForm Of(string code, params IReadOnlyList<string> areas) =>
        ReturnForm.Of(Framework, Framework.Find(code)!, [.. areas.Select(Framework.Area)], Today);

    /// <summary>A form with nothing wrong in it.</summary>
    public static FilledForm Filled(string code, params IReadOnlyList<string> areas) =>
        new FilledForm(Csv(Of(code, areas))).Fill(("value", "61.5"), ("status", "in progress"), ("evidence", Link));

    public static string Csv(ReturnForm form)
    {
        using var output = new MemoryStream();
        CsvForm.Write(form, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static byte[] Workbook(ReturnForm form)
    {
        using var output = new MemoryStream();
        WorkbookForm.Write(form, output);
        return output.ToArray();
    }

    /// <summary>A workbook after somebody has worked on its sheet.</summary>
    public static byte[] Workbook(ReturnForm form, Action<WorkbookPart, Worksheet> edit)
    {
        using var file = new MemoryStream();
        file.Write(Workbook(form));
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            edit(document.WorkbookPart!, ((WorksheetPart)document.WorkbookPart!.GetPartById("rId2")).Worksheet);
        }

        return file.ToArray();
    }

    public static Cell CellAt(this Worksheet sheet, string name) => sheet.Descendants<Cell>().Single(cell => cell.CellReference?.Value == name);

    /// <summary>Types a number, as a spreadsheet keeps it.</summary>
    public static void Type(this Worksheet sheet, string name, string number)
    {
        var cell = sheet.CellAt(name);
        (cell.DataType, cell.InlineString, cell.CellValue) = (null, null, new CellValue(number));
    }

    public static void TypeText(this Worksheet sheet, string name, string text)
    {
        var cell = sheet.CellAt(name);
        (cell.DataType, cell.InlineString, cell.CellValue) = (CellValues.InlineString, new InlineString(new Text(text)), null);
    }

    public static ReturnReading Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    public static ReturnReading Read(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("return");
        File.WriteAllBytes(path, bytes);
        ReturnFile.IsOne(path).ShouldBeTrue();
        return ReturnFile.Open(path)!.Read(Framework, Today);
    }

    /// <summary>The faults as a person reads them.</summary>
    public static IReadOnlyList<string> Faults(this ReturnReading reading)
    {
        (reading.Return is null).ShouldBe(reading.Faults.Count > 0);
        return [.. reading.Faults.Select(fault => fault.ToString())];
    }
}
