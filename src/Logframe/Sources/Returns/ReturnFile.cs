using System.Security.Cryptography;
using Logframe.Core.Definition;
using Logframe.Sources.Returns.Forms;
using Logframe.Sources.Returns.Grids;
using Logframe.Sources.Returns.Reading;

namespace Logframe.Sources.Returns;

/// <summary>A file that may be a partner's return.</summary>
internal sealed class ReturnFile
{
    /// <summary>Bytes that a return may have.</summary>
    private const int Most = 5 << 20;

    /// <summary>Enough to tell what a file is.</summary>
    private const int HeadLength = 256;

    private readonly byte[] _bytes;

    private ReturnFile(string name, byte[] bytes)
    {
        Name = name;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _bytes = bytes;
    }

    /// <summary>Without its folder.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>True where a file is a workbook or begins as a form does; anything else is for other readers.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool IsOne(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadLength];
        var read = head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return WorkbookGrid.IsWorkbook(read) || CsvGrid.Begins(ReturnText.Decode(read).Text, ReturnForm.Title);
    }

    /// <summary>Null where the file is larger than a return can be.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReturnFile? Open(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > Most)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new ReturnFile(Path.GetFileName(path), bytes);
    }

    /// <summary>What the file returns, or everything that is wrong with it.</summary>
    public ReturnReading Read(LogicalFramework framework, DateOnly asOf)
    {
        var reading = WorkbookGrid.IsWorkbook(_bytes) ? WorkbookGrid.Read(_bytes) : CsvGrid.Read(_bytes, ReturnForm.Title);
        if (reading.Grid is not { } grid)
        {
            return ReturnReading.Refused(new ReturnFault("", reading.Refusal!));
        }

        var read = ReturnReader.Read(grid, framework, asOf);
        return read with { Return = read.Return is { } good ? good with { Remark = reading.Remark } : null };
    }
}
