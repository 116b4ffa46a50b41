using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Logframe.Reports.Review;

/// <summary>A file of a pack as its manifest knows it.</summary>
/// <param name="Path">From the folder of the pack, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its content.</param>
internal sealed record PackFile(string Path, long Bytes, string Sha256)
{
    public const string Pdf = "review.pdf";

    /// <summary>Only a machine with the same browser makes the same bytes.</summary>
    [JsonIgnore]
    public bool NeedsBrowser => Path == Pdf;

    /// <summary>Only a machine with the same font makes the same bytes.</summary>
    [JsonIgnore]
    public bool NeedsFont => Path.EndsWith(".png", StringComparison.Ordinal);

    public static PackFile Of(string path, byte[] content) => new(path, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Every file of a folder but its manifest, in order of path.</summary>
    public static IReadOnlyList<PackFile> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => file.Path != PackManifest.FileName)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Of(file.Path, File.ReadAllBytes(file.File))),
    ];
}
