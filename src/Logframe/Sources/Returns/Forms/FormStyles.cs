using DocumentFormat.OpenXml.Spreadsheet;

namespace Logframe.Sources.Returns.Forms;

/// <summary>The few styles of a form.</summary>
internal static class FormStyles
{
    public const uint General = 0;

    /// <summary>Stays as typed: a spreadsheet makes a date of "Apr 2024" otherwise.</summary>
    public const uint Text = 1;

    public const uint Heading = 2;

    public const uint Wrapped = 3;

    private const uint TextFormat = 49;

    public static Stylesheet Create() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            new CellFormat { FormatId = 0, NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { FormatId = 0, FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FormatId = 0, ApplyAlignment = true }),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
}
