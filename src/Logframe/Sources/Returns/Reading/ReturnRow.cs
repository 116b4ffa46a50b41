using System.Globalization;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Returns.Reading;

/// <summary>One row of a return: gives its cells by column, and notes what is wrong with them.</summary>
internal sealed class ReturnRow(ReturnGrid grid, GridRow row, IReadOnlyDictionary<ReturnColumn, int> columns, ICollection<ReturnFault> faults)
{
    private const int LongestLink = 500;

    private readonly HashSet<ReturnColumn> _refused = [];

    public bool IsSound => _refused.Count == 0;

    /// <summary>True where a partner has written nothing in it.</summary>
    public bool IsUnfilled => ReturnColumns.OfFigures.Concat(ReturnColumns.OfMilestones).Append(ReturnColumn.Note).Append(ReturnColumn.Evidence).All(IsBlank);

    public bool IsBlank(ReturnColumn column) => Cell(column).IsBlank;

    /// <summary>True where a spreadsheet keeps a cell as a date.</summary>
    public bool IsDay(ReturnColumn column) => Cell(column).IsDay;

    public string Place(ReturnColumn column) => columns.TryGetValue(column, out var at) ? grid.Place(row.Number, at, column.Name()) : grid.Place(row.Number, 0, "");

    /// <summary>The text of a cell; blank, with the fault noted, where it cannot be taken as it is.</summary>
    public string Text(ReturnColumn column)
    {
        if (Cell(column).Fault is { } fault)
        {
            Refuse(column, fault);
            return "";
        }

        return Cell(column).Text;
    }

    /// <summary>The number in a cell; null where it is blank or, with the fault noted, holds none.</summary>
    public double? Number(ReturnColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (double.TryParse(text, style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        Refuse(column, text switch
        {
            _ when text.EndsWith('%') => $"\"{text}\" is not a number. Write it without the sign: {text[..^1].Trim()}.",
            _ when text.Contains(',', StringComparison.Ordinal) => $"\"{text}\" is not a number. Write it with a point for decimals and without separators between thousands.",
            _ => $"\"{text}\" is not a number.",
        });
        return null;
    }

    /// <summary>The day in a cell; null where it is blank or, with the fault noted, holds none.</summary>
    public DateOnly? Day(ReturnColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(column, $"\"{text}\" is not a day. Write it as 2026-03-31.");
        return null;
    }

    /// <summary>The link in the evidence column; null where it is blank or, with the fault noted, no link.</summary>
    public string? Link()
    {
        var text = Text(ReturnColumn.Evidence);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length <= LongestLink && Uri.TryCreate(text, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp) && !text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        Refuse(ReturnColumn.Evidence, $"is not a link. Write one that begins with https:// and has at most {LongestLink} characters.");
        return null;
    }

    /// <summary>Notes that cells hold something that does not belong there.</summary>
    public void DemandBlank(IEnumerable<ReturnColumn> unwanted, string why)
    {
        foreach (var column in unwanted.Where(column => !IsBlank(column)))
        {
            Refuse(column, why);
        }
    }

    /// <summary>Notes what is wrong with a cell; the first that is, where several things are.</summary>
    public void Refuse(ReturnColumn column, string sentence)
    {
        if (_refused.Add(column))
        {
            faults.Add(new ReturnFault(Place(column), sentence));
        }
    }

    /// <summary>True where nothing is wrong with a cell so far.</summary>
    public bool Stands(ReturnColumn column) => !_refused.Contains(column);

    private GridCell Cell(ReturnColumn column) => columns.TryGetValue(column, out var at) ? row[at] : GridCell.Blank;
}
