namespace Logframe.Worker;

/// <summary>The folder in which the store and what the worker remembers lie.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>The files of the store together; null where there is none, before the first run or because a server keeps the figures.</summary>
    public long? StoreBytes => Directory.Exists(Path)
        ? new DirectoryInfo(Path).EnumerateFiles("logframe.db*").Sum(file => (long?)file.Length) is > 0 and var bytes ? bytes : null
        : null;

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
