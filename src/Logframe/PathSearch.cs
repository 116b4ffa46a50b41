namespace Logframe;

/// <summary>Finds what ships with the product: upwards from the working directory, then beside the program.</summary>
internal static class PathSearch
{
    /// <summary>Where the build puts folders, because the program itself takes the name "logframe".</summary>
    private const string Shared = "share";

    /// <summary>The full path of a file or folder; null when it is nowhere.</summary>
    /// <param name="path">Relative, such as "logframe/kent-and-medway"; a rooted path is looked for as it is.</param>
    /// <param name="workingDirectory">Where the search begins.</param>
    /// <param name="programDirectory">Where the program lies.</param>
    public static string? Find(string path, string workingDirectory, string programDirectory)
    {
        for (var folder = new DirectoryInfo(workingDirectory); folder is not null; folder = folder.Parent)
        {
            if (Present(folder.FullName, path) is { } found)
            {
                return found;
            }
        }

        return Present(programDirectory, path) ?? Present(Path.Combine(programDirectory, Shared), path);
    }

    private static string? Present(string folder, string path)
    {
        var full = Path.GetFullPath(path, folder);
        return Path.Exists(full) ? full : null;
    }
}
