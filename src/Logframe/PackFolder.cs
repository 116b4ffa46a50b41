using Logframe.Reports.Review;

namespace Logframe;

/// <summary>The folder that a review pack is to lie in: written beside it and moved there whole, never mixed with anything else.</summary>
internal static class PackFolder
{
    /// <exception cref="CommandFailure">Something else than a pack lies there.</exception>
    public static void CheckFree(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsPack(folder)))
        {
            throw CommandFailure.WrongInput($"{folder} holds something else than a review pack, and nothing of it is overwritten. Give another folder with --out.");
        }
    }

    /// <summary>Writes a pack beside its place and puts it there once it is whole; a pack that lay there is replaced.</summary>
    public static async Task<T> FillAsync<T>(string folder, Func<string, Task<T>> write)
    {
        CheckFree(folder);
        var parent = Directory.CreateDirectory(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))!);
        var making = Directory.CreateDirectory(Path.Combine(parent.FullName, $".{Path.GetFileName(folder)}-{Path.GetRandomFileName()}"));
        try
        {
            var result = await write(making.FullName);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.Move(making.FullName, folder);
            return result;
        }
        finally
        {
            if (Directory.Exists(making.FullName))
            {
                making.Delete(recursive: true);
            }
        }
    }

    private static bool IsPack(string folder) =>
        Path.Combine(folder, PackManifest.FileName) is var manifest && File.Exists(manifest) && PackManifest.IsOne(File.ReadAllBytes(manifest));
}
