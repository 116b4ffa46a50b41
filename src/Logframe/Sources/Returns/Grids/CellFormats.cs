using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Logframe.Sources.Returns.Grids;

/// <summary>How the numbers of a workbook are shown, as far as it changes what they mean: as percentages and as days.</summary>
internal sealed class CellFormats(WorkbookPart workbook)
{
    private readonly List<CellFormat> _formats =
        workbook.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>().ToList() ?? [];

    private readonly Dictionary<uint, string> _codes = workbook.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>()
        .Where(format => format.NumberFormatId?.Value is not null)
        .DistinctBy(format => format.NumberFormatId!.Value)
        .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "") ?? [];

    private readonly bool _isFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;

    /// <summary>A number as it was meant, or why that cannot be told.</summary>
    public GridCell Number(Cell cell, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return Code(cell) switch
        {
            Shown.Percent => new GridCell(text, Percentage(number)),
            Shown.Day => Day(number) is { } day
                ? new GridCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { IsDay = true }
                : new GridCell(text, "is formatted as a date and holds none. Format the cell as text."),
            _ => new GridCell(text),
        };
    }

    private static string Percentage(double held)
    {
        var shown = (held * 100).ToString("0.####", CultureInfo.InvariantCulture);
        return $"is formatted as a percentage: it shows {shown}% and holds {held.ToString("R", CultureInfo.InvariantCulture)}. Write {shown} in a cell with an ordinary number format.";
    }

    private Shown Code(Cell cell)
    {
        var id = cell.StyleIndex?.Value is { } style && style < _formats.Count ? _formats[(int)style].NumberFormatId?.Value ?? 0 : 0;
        return id switch
        {
            9 or 10 => Shown.Percent,
            >= 14 and <= 22 => Shown.Day,
            _ when _codes.GetValueOrDefault(id) is not { } code => Shown.Plain,
            _ => Told(Bare(_codes[id])),
        };
    }

    private static Shown Told(string code) =>
        code.Contains('%', StringComparison.Ordinal) ? Shown.Percent
        : code.IndexOfAny(['y', 'd']) >= 0 ? Shown.Day
        : Shown.Plain;

    // Quoted text and colours in brackets are shown, not meant.
    private static string Bare(string code)
    {
        var bare = new List<char>();
        var (isQuoted, isBracketed) = (false, false);
        foreach (var letter in code)
        {
            isQuoted ^= letter == '"';
            isBracketed = letter == '[' || (isBracketed && letter != ']');
            if (!isQuoted && !isBracketed)
            {
                bare.Add(char.ToLowerInvariant(letter));
            }
        }

        return string.Concat(bare);
    }

    private DateOnly? Day(double serial)
    {
        var first = _isFrom1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
        return serial is >= 61 and < 2_958_466 && double.IsInteger(serial) ? first.AddDays((int)serial) : null;
    }

    /// <summary>What a number format makes of a number.</summary>
    private enum Shown
    {
        Plain,
        Percent,
        Day,
    }
}
