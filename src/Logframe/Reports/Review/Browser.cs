using System.Diagnostics;

namespace Logframe.Reports.Review;

/// <summary>A browser of the Chromium family, which can print a page as a tagged PDF.</summary>
/// <param name="Program">Where it lies.</param>
/// <param name="Version">What it says of itself, such as "Chromium 156.0.8078.79"; two versions need not print the same bytes.</param>
internal sealed record Browser(string Program, string Version)
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge.exe", "chrome.exe"];

    /// <summary>Where programs lie: the folders of PATH, and on Windows that of Edge.</summary>
    public static IEnumerable<string> ProgramFolders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application"));

    /// <summary>The path of the first that is there; null where none is.</summary>
    public static string? FindProgram(IEnumerable<string> folders) =>
        folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>The first that is there and tells its version; null where none does.</summary>
    public static async Task<Browser?> FindAsync(IEnumerable<string> folders, CancellationToken cancellation) =>
        FindProgram(folders) is { } program && await VersionAsync(program, cancellation) is { Length: > 0 } version ? new Browser(program, version) : null;

    private static async Task<string> VersionAsync(string program, CancellationToken cancellation)
    {
        // On Windows a browser opens a window instead of answering, and the file knows its version.
        if (OperatingSystem.IsWindows())
        {
            var file = FileVersionInfo.GetVersionInfo(program);
            return $"{file.ProductName} {file.ProductVersion}";
        }

        var run = await BrowserRun.OfAsync(program, ["--version"], cancellation);
        return run.Output.Split('\n')[0].Trim();
    }
}
