using System.Security.Cryptography;
using Logframe.Reports.Review;

namespace Logframe.Reviewing;

/// <summary>A folder in which review packs lie, each in a folder of its own.</summary>
/// <param name="folder">It need not exist.</param>
internal sealed class PackShelf(string folder)
{
    private const int MostPacks = 500;

    private const long LargestManifest = 8 << 20;

    /// <summary>Every pack whose manifest is as it was sealed, the newest year first.</summary>
    public IReadOnlyList<ShelvedPack> All() =>
    [
        .. Folders()
            .Select(Open)
            .OfType<ShelvedPack>()
            .OrderByDescending(pack => pack.MadeFrom.Year).ThenByDescending(pack => pack.MadeFrom.Edition),
    ];

    /// <summary>The pack in the folder of a name; null where there is none.</summary>
    public ShelvedPack? Find(string name) => AllFolders().FirstOrDefault(path => Path.GetFileName(path) == name) is { } found ? Open(found) : null;

    /// <summary>Where the pack of an edition goes.</summary>
    public string PathFor(string framework, int year, int edition) => Path.Combine(folder, FormattableString.Invariant($"{framework}-{year}-{edition}"));

    /// <summary>Of more than are looked through, the last by name: names hold the year.</summary>
    private IEnumerable<string> Folders() => AllFolders().OrderDescending(StringComparer.Ordinal).Take(MostPacks);

    private IEnumerable<string> AllFolders() => !Directory.Exists(folder) ? [] :
        Directory.EnumerateDirectories(folder).Where(path => !Path.GetFileName(path).StartsWith('.'));

    private static ShelvedPack? Open(string path)
    {
        var manifest = new FileInfo(Path.Combine(path, PackManifest.FileName));
        if (!manifest.Exists || manifest.Length > LargestManifest)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(manifest.FullName);
        return PackManifest.Read(bytes) is { } read && read.HasItsSeal() ? new ShelvedPack(path, read, Convert.ToHexStringLower(SHA256.HashData(bytes))) : null;
    }
}

/// <summary>A pack where it lies.</summary>
/// <param name="Folder">Its own.</param>
/// <param name="Manifest">What it holds.</param>
/// <param name="ManifestHash">By which a locked review knows its pack.</param>
internal sealed record ShelvedPack(string Folder, PackManifest Manifest, string ManifestHash)
{
    public string Name => Path.GetFileName(Folder);

    public PackOrigin MadeFrom => Manifest.MadeFrom;

    /// <summary>A file of the pack, by the path that the manifest lists; null where it lists none, or where what lies there is not what it lists.</summary>
    public byte[]? Read(string path)
    {
        if (Manifest.Files.FirstOrDefault(file => file.Path == path) is not { } listed || !IsWithin(path))
        {
            return null;
        }

        var content = File.ReadAllBytes(Path.Combine(Folder, path));
        return PackFile.Of(path, content) == listed ? content : null;
    }

    /// <summary>A manifest is a file like others, and might have been written to lead elsewhere.</summary>
    private bool IsWithin(string path)
    {
        var full = Path.GetFullPath(path, Folder);
        return full.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && new FileInfo(full) is { Exists: true, LinkTarget: null };
    }
}
