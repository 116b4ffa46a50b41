namespace Logframe.Worker;

/// <summary>The folder in which the store and what the worker remembers lie.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>The files of the store together; 0 before the first run.</summary>
    public long StoreBytes => Directory.Exists(Path)
        ? new DirectoryInfo(Path).EnumerateFiles("logframe.db*").Sum(file => file.Length)
        : 0;

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
