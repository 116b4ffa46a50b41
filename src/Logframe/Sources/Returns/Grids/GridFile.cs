using System.Security.Cryptography;

namespace Logframe.Sources.Returns.Grids;

/// <summary>A small file that holds a table, read whole.</summary>
/// <param name="name">Without its folder.</param>
/// <param name="bytes">All of it.</param>
internal sealed class GridFile(string name, byte[] bytes)
{
    /// <summary>Bytes that a table may have.</summary>
    public const int Most = 5 << 20;

    /// <summary>Enough to tell what a file is.</summary>
    private const int HeadLength = 256;

    /// <summary>Without its folder.</summary>
    public string Name => name;

    public byte[] Bytes => bytes;

    /// <summary>SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Null where there is more of it than a table can be.</summary>
    public static GridFile? Of(string name, byte[] bytes) => bytes.Length > Most ? null : new GridFile(name, bytes);

    /// <summary>How a file begins, as far as is needed to tell what it is.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadOnlySpan<byte> Head(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadLength];
        return head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    /// <summary>Null where the file is larger than a table can be.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static GridFile? Open(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > Most)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return new GridFile(Path.GetFileName(path), bytes);
    }
}
