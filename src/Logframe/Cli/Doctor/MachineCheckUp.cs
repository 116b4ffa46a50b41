using Logframe.Charts.Png;

namespace Logframe.Cli.Doctor;

/// <summary>What this machine brings for pictures and pages.</summary>
internal static class MachineCheckUp
{
    private const string Font = "Font";
    private const string Browser = "Browser";

    private static readonly string[] Browsers =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge.exe", "chrome.exe"];

    public static CheckUp OfFont(IEnumerable<string> folders)
    {
        try
        {
            SystemFonts.Find(folders);
            return CheckUp.Well(Font, "A font for PNG charts is there.");
        }
        catch (FontNotFoundException missing)
        {
            return CheckUp.Doubtful(Font, missing.Message);
        }
    }

    /// <param name="folders">Where programs lie: those of PATH, and on Windows those of Edge.</param>
    public static CheckUp OfBrowser(IEnumerable<string> folders) =>
        folders.SelectMany(folder => Browsers.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is { } found
            ? CheckUp.Well(Browser, $"{found} can print pages as PDF.")
            : CheckUp.Doubtful(Browser, "No browser of the Chromium family is there; it is needed for nothing but printing pages as PDF. Install chromium where that is wanted.");

    public static IEnumerable<string> ProgramFolders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application"));
}
