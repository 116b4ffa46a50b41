using Logframe.Core.Definition;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Documents;

/// <summary>A CSV that holds the table of a document, with the document's title, table and date above it.</summary>
internal sealed class DocumentFile
{
    /// <summary>What stands in the first cell.</summary>
    public const string Title = "Logframe document";

    private readonly GridFile _file;

    private DocumentFile(GridFile file) => _file = file;

    /// <summary>Without its folder.</summary>
    public string Name => _file.Name;

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Hash => _file.Hash;

    /// <summary>True where a file begins as the table of a document does.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool IsOne(string path) => CsvGrid.Begins(ReturnText.Decode(GridFile.Head(path)).Text, Title);

    /// <summary>Null where the file is larger than a table can be.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static DocumentFile? Open(string path) => GridFile.Open(path) is { } file ? new DocumentFile(file) : null;

    /// <summary>What the table prints, or everything that is wrong with it.</summary>
    public DocumentReading Read(LogicalFramework framework)
    {
        var reading = CsvGrid.Read(_file.Bytes, Title);
        return reading.Grid is { } grid ? DocumentReader.Read(grid, framework) : DocumentReading.Refused(new ReturnFault("", reading.Refusal!));
    }
}
