using System.Security.Cryptography;
using Logframe.Core.Definition;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Documents;

/// <summary>A CSV that holds the table of a document, with the document's title, table and date above it.</summary>
internal sealed class DocumentFile
{
    /// <summary>What stands in the first cell.</summary>
    public const string Title = "Logframe document";

    /// <summary>Bytes that a table may have.</summary>
    private const int Most = 5 << 20;

    /// <summary>Enough to tell what a file is.</summary>
    private const int HeadLength = 256;

    private readonly byte[] _bytes;

    private DocumentFile(string name, byte[] bytes)
    {
        Name = name;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _bytes = bytes;
    }

    /// <summary>Without its folder.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>True where a file begins as the table of a document does.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool IsOne(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadLength];
        return CsvGrid.Begins(ReturnText.Decode(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))).Text, Title);
    }

    /// <summary>Null where the file is larger than a table can be.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DocumentFile? Open(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > Most)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new DocumentFile(Path.GetFileName(path), bytes);
    }

    /// <summary>What the table prints, or everything that is wrong with it.</summary>
    public DocumentReading Read(LogicalFramework framework)
    {
        var reading = CsvGrid.Read(_bytes, Title);
        return reading.Grid is { } grid ? DocumentReader.Read(grid, framework) : DocumentReading.Refused(new ReturnFault("", reading.Refusal!));
    }
}
