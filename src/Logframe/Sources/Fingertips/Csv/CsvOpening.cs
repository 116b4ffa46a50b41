using System.Text;
using CsvHelper;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Opens files in one dialect of CSV and looks at their first and last bytes.</summary>
internal static class CsvOpening
{
    /// <summary>A record longer than this is a quotation that never ends, not a row.</summary>
    private const int LongestRecord = 1 << 20;

    private static readonly CsvReaderOptions Dialect = new()
    {
        Separator = ',',
        Encoding = Encoding.UTF8,
        TrimWhitespace = false,
        MaxRecordSize = LongestRecord,
    };

    public static CsvReader FromStart(FileStream file)
    {
        file.Position = 0;
        return CsvReader.Create(file, Dialect, leaveOpen: true);
    }

    /// <param name="file">A file whose header has been read before.</param>
    /// <param name="offset">Where a record begins.</param>
    public static CsvReader From(FileStream file, long offset)
    {
        file.Position = offset;
        return CsvReader.Create(file, Dialect with { HasHeader = false }, leaveOpen: true);
    }

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);

    public static bool EndsWithLine(FileStream file)
    {
        file.Position = file.Length - 1;
        return file.ReadByte() is '\n' or '\r';
    }

    /// <summary>The texts of the first column of a file in Fingertips' columns; none for any other file.</summary>
    public static IReadOnlySet<string> IndicatorsIn(string path)
    {
        var indicators = new HashSet<string>();
        using var file = Open(path);
        if (Refuse(file, path) is not null)
        {
            return indicators;
        }

        using var csv = FromStart(file);
        var columns = CsvColumns.Find(csv.Headers);
        if (columns.FaultIn(path) is not null)
        {
            return indicators;
        }

        try
        {
            var seen = new WordCache<string>(text => text);
            while (csv.Read())
            {
                indicators.Add(seen[csv.GetSpan(columns[CsvColumn.IndicatorId])]);
            }
        }
        catch (CsvFormatException)
        {
            // What was found so far leads to the file; reading it for good will name the fault.
        }

        return indicators;
    }

    /// <summary>What a file that is no CSV is instead; null for one that may be.</summary>
    public static CsvFinding? Refuse(FileStream file, string name)
    {
        Span<byte> head = stackalloc byte[512];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var isUnicode = head.StartsWith("\uFEFF"u8);
        var text = (isUnicode ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty && head.Length == file.Length)
        {
            return new(FetchOutcome.EmptyBody, $"{name} is empty. Fetch or download it again.");
        }

        if (text.TrimEnd(" \t\r\n"u8).SequenceEqual("null"u8))
        {
            return NotData(name, "holds the word null and nothing else. Fetch or download it again later");
        }

        return text switch
        {
            [(byte)'<', ..] => NotData(name, "is a web page, not data: a proxy or an error page may have answered in place of the source. Download it again"),
            [(byte)'{' or (byte)'[', ..] => NotData(name, "holds JSON where a CSV was expected. Download the data as CSV"),
            [(byte)'P', (byte)'K', 3, 4, ..] => NotData(name, "is a workbook or an archive, not a CSV. Save it as CSV (UTF-8)"),
            _ when text.Contains((byte)0) => NotData(name, "is not text in UTF-8. Save it as CSV (UTF-8)"),
            _ => null,
        };
    }

    private static CsvFinding NotData(string name, string what) => new(FetchOutcome.NotData, $"{name} {what}.");
}
