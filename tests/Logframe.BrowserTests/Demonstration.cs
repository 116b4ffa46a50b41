using Logframe.Tests.Support;

namespace Logframe.BrowserTests;

/// <summary>One demonstration, made when a test first asks for it: its store, site, reviews and their packs.</summary>
internal static class Demonstration
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static Task<string> FolderAsync() => Made.Value;

    private static async Task<string> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("logframe-shown-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var terminal = new TestTerminal(folder, SharedSite.Today());
        (await terminal.RunAsync("demo")).ShouldBe(0, terminal.Error);
        return Path.Combine(folder, "out");
    }
}
