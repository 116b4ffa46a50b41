namespace Logframe.Web.People;

/// <summary>Files and folders that nobody but the account of the program may look into.</summary>
/// <remarks>On Windows the folder's own permissions hold.</remarks>
internal static class PrivateFile
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    /// <summary>Opens a file for reading and writing; a new one is private from its first moment.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        return new FileStream(path, options);
    }

    /// <summary>Writes beside the file and puts it in place whole.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var fresh = path + ".new";
        File.Delete(fresh);
        using (var file = Open(fresh, FileMode.CreateNew, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }

    public static DirectoryInfo CreateFolder(string path) => OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnFolder);
}
