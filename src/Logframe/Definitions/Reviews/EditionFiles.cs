using System.Security.Cryptography;

namespace Logframe.Definitions.Reviews;

/// <summary>The files of one edition, within bounds that no review by hand comes near.</summary>
internal static class EditionFiles
{
    public const int LongestNotes = 256 * 1024;

    private const int MostFiles = 1_000;
    private const long LargestFile = 32 * 1024 * 1024;
    private const int DeepestFolder = 8;

    /// <summary>Every file but those of later editions, the lock and whatever a system hides, by its path with forward slashes, in order.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder, AttributesToSkip = FileAttributes.None };
        return
        [
            .. Directory.EnumerateFiles(folder, "*", options)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path => path != ReviewFolder.LockFile && IsOfThisEdition(path.Split('/')))
                .Order(StringComparer.Ordinal)
                .Take(MostFiles + 1),
        ];
    }

    /// <summary>What keeps files from being read or locked at all, each with the file.</summary>
    public static IEnumerable<(string File, string Message)> OutOfBounds(string folder, IReadOnlyList<string> files)
    {
        if (files.Count > MostFiles)
        {
            yield return (ReviewFolder.ReviewFile, $"The folder holds more than {MostFiles:N0} files. Keep evidence elsewhere and link to it.");
        }

        foreach (var file in files)
        {
            var found = new FileInfo(Path.Combine(folder, file));
            if (IsBehindLink(folder, file))
            {
                yield return (file, "The file is a link to another one, or lies behind one. Put the file itself here.");
            }
            else if (found.Length > (IsNotes(file) ? LongestNotes : LargestFile))
            {
                yield return (file, $"The file is too large: {found.Length:N0} bytes, where {(IsNotes(file) ? LongestNotes : LargestFile):N0} are allowed.");
            }
        }
    }

    /// <summary>True for a file that the reader reads; others lie beside it as evidence.</summary>
    public static bool IsNotes(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !file.Contains('/');

    public static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static bool IsBehindLink(string folder, string file)
    {
        for (var part = file; part.Length > 0; part = Path.GetDirectoryName(part)!)
        {
            if (new FileInfo(Path.Combine(folder, part)).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfThisEdition(string[] parts) =>
        !parts.Any(part => part.StartsWith('.')) && (parts.Length == 1 || ReviewFolder.EditionOf(parts[0]) is null);
}
