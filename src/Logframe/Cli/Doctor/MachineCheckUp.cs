using Logframe.Charts.Png;
using Logframe.Reports.Review;

namespace Logframe.Cli.Doctor;

/// <summary>What this machine brings for pictures and pages.</summary>
internal static class MachineCheckUp
{
    private const string Font = "Font";
    private const string BrowserName = "Browser";

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
        Browser.FindProgram(folders) is { } found
            ? CheckUp.Well(BrowserName, $"{found} can print pages as PDF.")
            : CheckUp.Doubtful(BrowserName, "No browser of the Chromium family is there; it is needed for nothing but printing a review as PDF. Install chromium where that is wanted.");
}
