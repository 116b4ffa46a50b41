using Logframe.Reports.Review;

namespace Logframe.Reviewing;

/// <summary>The folder that a review pack is to lie in.</summary>
internal static class PackFolder
{
    /// <exception cref="CommandFailure">Something else than a pack lies there.</exception>
    public static void CheckFree(string folder) => At(folder).CheckFree();

    /// <summary>Writes a pack beside its place and puts it there once it is whole; a pack that lay there is replaced.</summary>
    public static Task<T> FillAsync<T>(string folder, Func<string, Task<T>> write) => At(folder).FillAsync(write);

    private static OwnFolder At(string folder) => new(folder, "a review pack", IsPack);

    private static bool IsPack(string folder) =>
        Path.Combine(folder, PackManifest.FileName) is var manifest && File.Exists(manifest) && PackManifest.IsOne(File.ReadAllBytes(manifest));
}
