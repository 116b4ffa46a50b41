namespace Logframe.Tests.Support;

/// <summary>A shipped framework in a folder of its own, to be changed by a test.</summary>
internal static class FrameworkCopy
{
    /// <summary>Where the copy lies.</summary>
    public static string Of(string name, TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "logframe", name), "*.yaml"))
        {
            folder.Write(Path.Combine(name, Path.GetFileName(file)), File.ReadAllText(file));
        }

        return folder.File(name);
    }
}
