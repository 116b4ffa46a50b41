using System.Text;
using CsvHelper;

namespace Logframe.Sources.Returns.Grids;

/// <summary>Reads the cells of a form that was saved as CSV, whatever separator the spreadsheet chose.</summary>
internal static class CsvGrid
{
    private const int LongestRecord = 1 << 17;

    /// <summary>True where the text begins as a form of this title does.</summary>
    public static bool Begins(string text, string title) => SeparatorOf(text, title) is not null;

    /// <param name="bytes">The whole file.</param>
    /// <param name="title">What stands in its first cell.</param>
    public static GridReading Read(ReadOnlySpan<byte> bytes, string title)
    {
        var (text, remark) = ReturnText.Decode(bytes);
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(text, title) ?? ',',
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRecord,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        var rows = new List<GridRow>();
        try
        {
            using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);
            for (var number = 1; csv.Read(); number++)
            {
                var row = new GridRow(number, [.. Enumerable.Range(0, csv.FieldCount).Select(i => GridCell.Of(csv.GetString(i)))]);
                if (row.IsBlank)
                {
                    continue;
                }

                rows.Add(row);
                if (rows.Count > ReturnGrid.MostRows || row.Cells.Count > ReturnGrid.MostColumns)
                {
                    return GridReading.Refused($"It has more than {ReturnGrid.MostRows} rows or {ReturnGrid.MostColumns} columns, which no form has.");
                }
            }
        }
        catch (CsvFormatException)
        {
            return GridReading.Refused($"The quotation marks after row {(rows.Count == 0 ? 0 : rows[^1].Number)} do not match. Save it from the spreadsheet again.");
        }

        return new GridReading(new ReturnGrid(rows, IsWorkbook: false, []), null, remark);
    }

    private static char? SeparatorOf(string text, string title)
    {
        var start = text.AsSpan().TrimStart();
        var isQuoted = start.StartsWith("\"");
        start = isQuoted ? start[1..] : start;
        if (!start.StartsWith(title))
        {
            return null;
        }

        start = start[title.Length..];
        start = isQuoted && start.StartsWith("\"") ? start[1..] : start;
        return start is [',' or ';' or '\t', ..] ? start[0] : null;
    }
}
