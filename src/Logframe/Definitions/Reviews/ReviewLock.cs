using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Logframe.Definitions.Reviews;

/// <summary>What makes a locked edition tell when something in it is altered: the hash of each of its files and of the pack that was published from it.</summary>
/// <param name="Framework">The framework, by its id.</param>
/// <param name="Year">The year reviewed.</param>
/// <param name="Edition">The edition.</param>
/// <param name="PackManifest">SHA-256 of the published pack's manifest.json, in lower-case hexadecimal.</param>
/// <param name="Files">SHA-256 of each file, by its path.</param>
/// <param name="Seal">SHA-256 of everything above.</param>
internal sealed record ReviewLock(string Framework, int Year, int Edition, string PackManifest, SortedDictionary<string, string> Files, string Seal)
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>Closes the files of an edition as they are now.</summary>
    public static ReviewLock Of(ReviewFolder folder, int edition, string packManifest)
    {
        var path = folder.PathOf(edition);
        var files = EditionFiles.In(path).ToDictionary(file => file, file => EditionFiles.HashOf(Path.Combine(path, file)));
        var open = new ReviewLock(folder.Framework, folder.Year, edition, packManifest, new SortedDictionary<string, string>(files, StringComparer.Ordinal), "");
        return open with { Seal = open.Sealed() };
    }

    /// <summary>Null where an edition is not locked.</summary>
    /// <exception cref="JsonException">The file is no lock.</exception>
    public static ReviewLock? Read(ReviewFolder folder, int edition)
    {
        var path = PathOf(folder, edition);
        return !File.Exists(path) ? null
            : new FileInfo(path).Length > EditionFiles.LongestNotes ? throw new JsonException("The file is too large.")
            : JsonSerializer.Deserialize<ReviewLock>(File.ReadAllText(path), Written) ?? throw new JsonException("The file is empty.");
    }

    public void Write(ReviewFolder folder) => File.WriteAllText(PathOf(folder, Edition), JsonSerializer.Serialize(this, Written) + "\n");

    /// <summary>Everything that is not as it was when the edition was locked, by file.</summary>
    public IEnumerable<(string File, string Message)> Broken(ReviewFolder folder, int edition)
    {
        if (Seal != Sealed() || (Framework, Year, Edition) != (folder.Framework, folder.Year, edition))
        {
            yield return (ReviewFolder.LockFile, "The lock itself was altered. Put it back as it was when the review was locked.");
            yield break;
        }

        var path = folder.PathOf(edition);
        var present = EditionFiles.In(path);
        foreach (var (file, hash) in Files)
        {
            if (!present.Contains(file))
            {
                yield return (file, "The file is missing, and the review is locked. Put it back; what is wrong in it is put right with: logframe review correct");
            }
            else if (EditionFiles.HashOf(Path.Combine(path, file)) != hash)
            {
                yield return (file, "The file was altered after the review was locked. Put it back as it was; what is wrong in it is put right with: logframe review correct");
            }
        }

        foreach (var added in present.Except(Files.Keys))
        {
            yield return (added, "The file was added after the review was locked. Take it away; what is missing is added with: logframe review correct");
        }
    }

    private static string PathOf(ReviewFolder folder, int edition) => Path.Combine(folder.PathOf(edition), ReviewFolder.LockFile);

    private string Sealed()
    {
        var lines = Files.Select(file => $"{file.Value} {file.Key}").Prepend(FormattableString.Invariant($"{Framework} {Year} {Edition} {PackManifest}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
