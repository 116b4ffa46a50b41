using Logframe.Core.Definition;
using Logframe.Sources.Returns.Forms;
using Logframe.Sources.Returns.Grids;
using Logframe.Sources.Returns.Reading;

namespace Logframe.Sources.Returns;

/// <summary>A file that may be a partner's return.</summary>
internal sealed class ReturnFile
{
    /// <summary>Bytes that a return may have.</summary>
    public const int Most = GridFile.Most;

    private readonly GridFile _file;

    private ReturnFile(GridFile file) => _file = file;

    /// <summary>Without its folder.</summary>
    public string Name => _file.Name;

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Hash => _file.Hash;

    /// <summary>True where a file is a workbook or begins as a form does; anything else is for other readers.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool IsOne(string path)
    {
        var head = GridFile.Head(path);
        return WorkbookGrid.IsWorkbook(head) || CsvGrid.Begins(ReturnText.Decode(head).Text, ReturnForm.Title);
    }

    /// <summary>Null where the file is larger than a return can be.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReturnFile? Open(string path) => GridFile.Open(path) is { } file ? new ReturnFile(file) : null;

    /// <summary>A file that came without a folder; null where it is larger than a return can be.</summary>
    public static ReturnFile? Of(string name, byte[] bytes) => GridFile.Of(name, bytes) is { } file ? new ReturnFile(file) : null;

    /// <summary>What the file returns, or everything that is wrong with it.</summary>
    public ReturnReading Read(LogicalFramework framework, DateOnly asOf)
    {
        var bytes = _file.Bytes;
        var reading = WorkbookGrid.IsWorkbook(bytes) ? WorkbookGrid.Read(bytes) : CsvGrid.Read(bytes, ReturnForm.Title);
        if (reading.Grid is not { } grid)
        {
            return ReturnReading.Refused(new ReturnFault("", reading.Refusal!));
        }

        var read = ReturnReader.Read(grid, framework, asOf);
        return read with { Return = read.Return is { } good ? good with { Remark = reading.Remark } : null };
    }
}
