
namespace Logframe.Reports.Review;

/// <summary>Holds the files of a pack against its manifest: what is missing, altered or there without being listed.</summary>
internal static class PackContents
{
    /// <summary>The manifest of a pack; null with the reason where it cannot be relied on.</summary>
    public static (PackManifest? Manifest, string? Trouble) Open(string folder)
    {
        var path = Path.Combine(folder, PackManifest.FileName);
        return !File.Exists(path) ? (null, $"{folder} is no review pack: {PackManifest.FileName} is missing.")
            : PackManifest.Read(File.ReadAllBytes(path)) is not { } manifest ? (null, $"{PackManifest.FileName} cannot be read as the manifest of a review pack: it was altered or damaged.")
            : !File.ReadAllBytes(path).AsSpan().SequenceEqual(manifest.Sealed().ToBytes()) ? (null, $"{PackManifest.FileName} was altered: it no longer fits its own seal.")
            : (manifest, null);
    }

    /// <summary>One line per file that is not as the manifest says, in order of path.</summary>
    public static IReadOnlyList<PackFault> Faults(string folder, PackManifest manifest)
    {
        var present = PackFile.In(folder).ToDictionary(file => file.Path);
        var listed = manifest.Files.ToDictionary(file => file.Path);
        return
        [
            .. present.Keys.Union(listed.Keys).Order(StringComparer.Ordinal).Select(path => (present.GetValueOrDefault(path), listed.GetValueOrDefault(path)) switch
            {
                (null, { } gone) => new PackFault(gone.Path, "is missing."),
                ({ } extra, null) => new PackFault(extra.Path, "does not belong to the pack: the manifest does not list it."),
                ({ } found, { } meant) when found != meant => new PackFault(path, "was altered."),
                _ => null,
            }).OfType<PackFault>(),
        ];
    }
}

/// <summary>A file of a pack that is not as it ought to be.</summary>
internal sealed record PackFault(string Path, string Says)
{
    public override string ToString() => $"{Path} {Says}";
}
