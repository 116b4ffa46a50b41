using DocumentFormat.OpenXml.Spreadsheet;

namespace Logframe.Reports.Office.Sheets;

/// <summary>The few styles of a workbook: one plain letter of a size that can be read, and headings that programs know as such.</summary>
internal static class SheetStyles
{
    public const int Plain = 0;
    public const int Title = 1;
    public const int Heading = 2;
    public const int Day = 3;
    public const int Moment = 4;
    public const int Wrapped = 5;
    public const int Link = 6;

    private const string Letters = "Arial";
    private const double Size = 12;
    private const double TitleSize = 16;
    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;
    private const uint HeadingOne = 16;
    private const uint HyperlinkStyle = 8;

    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm:ss" }),
        new Fonts(
            new Font(new FontSize { Val = Size }, new FontName { Val = Letters }),
            new Font(new Bold(), new FontSize { Val = TitleSize }, new FontName { Val = Letters }),
            new Font(new Bold(), new FontSize { Val = Size }, new FontName { Val = Letters }),
            new Font(new Underline(), new FontSize { Val = Size }, new Color { Rgb = "FF1D4F91" }, new FontName { Val = Letters })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat(), new CellFormat { FontId = 1 }, new CellFormat { FontId = 3 }),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            new CellFormat { FormatId = 1, FontId = 1, ApplyFont = true },
            new CellFormat(Wrapping()) { FormatId = 0, FontId = 2, ApplyFont = true, ApplyAlignment = true },
            new CellFormat { FormatId = 0, NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { FormatId = 0, NumberFormatId = MomentFormat, ApplyNumberFormat = true },
            new CellFormat(Wrapping()) { FormatId = 0, ApplyAlignment = true },
            new CellFormat { FormatId = 2, FontId = 3, ApplyFont = true }),
        new CellStyles(
            new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 },
            new CellStyle { Name = "Heading 1", FormatId = 1, BuiltinId = HeadingOne },
            new CellStyle { Name = "Hyperlink", FormatId = 2, BuiltinId = HyperlinkStyle }));

    private static Alignment Wrapping() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
}
