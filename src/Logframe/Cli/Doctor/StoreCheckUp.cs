using System.Globalization;
using Logframe.Ingestion;
using Logframe.Store;

namespace Logframe.Cli.Doctor;

/// <summary>The store, and the folder and disk that hold it.</summary>
internal static class StoreCheckUp
{
    private const string Store = "Store";
    private const string Folder = "Data folder";
    private const string Space = "Disk space";

    private const int ShownFindings = 5;
    private const long Little = 1L << 30;
    private const long TooLittle = 100L << 20;

    /// <summary>Whether the store is whole, and the last run of it; null where there is none or it cannot be read.</summary>
    public static (CheckUp CheckUp, RunRecord? LastRun) OfStore(Workspace workspace)
    {
        try
        {
            using var store = workspace.OpenStore();
            if (store.Check() is { Count: > 0 } findings)
            {
                return (CheckUp.Ill(Store, $"{string.Join(" ", findings.Take(ShownFindings).Select(finding => finding.Sentence))} Put the last sound backup in its place: logframe restore"), null);
            }

            var runs = store.Runs();
            return runs.Count == 0
                ? (CheckUp.Doubtful(Store, "It holds nothing yet. Fill it with: logframe refresh"), null)
                : (CheckUp.Well(Store, $"{StoreFreshness.Word(store.Nature)} figures of {Count(runs.Count, "run")}, read whole and sound; state {store.StateHash()[..12]}."), runs[0]);
        }
        catch (StoreException trouble)
        {
            return (CheckUp.Ill(Store, trouble.Message), null);
        }
    }

    /// <summary>Whether this account can write there, and whether others can.</summary>
    public static CheckUp OfFolder(string folder)
    {
        if (File.Exists(folder))
        {
            return CheckUp.Ill(Folder, $"{folder} is a file. Choose a folder with --data.");
        }

        if (!Directory.Exists(folder))
        {
            return CheckUp.Doubtful(Folder, $"{folder} is not there yet. The first refresh creates it.");
        }

        try
        {
            using (File.Create(Path.Combine(folder, $"logframe.doctor-{Path.GetRandomFileName()}"), 1, FileOptions.DeleteOnClose))
            {
                return IsOpenToAll(folder)
                    ? CheckUp.Doubtful(Folder, $"Every account of this machine can write in {folder}. Take that right away: chmod o-w {folder}")
                    : CheckUp.Well(Folder, $"{folder} can be read and written.");
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CheckUp.Ill(Folder, $"{folder} cannot be written by this account ({fault.Message}). Give the folder to the account that runs Logframe.");
        }
    }

    public static CheckUp OfSpace(string folder)
    {
        var there = Existing(new DirectoryInfo(folder));
        var free = new DriveInfo(there.FullName).AvailableFreeSpace;
        var needed = 2 * Size(folder);
        var left = $"{Megabytes(free)} MB are free on the disk of {folder}";
        return free < Math.Max(TooLittle, needed) ? CheckUp.Ill(Space, $"{left}; a run may need {Megabytes(Math.Max(TooLittle, needed))} MB. Make room.")
            : free < Little ? CheckUp.Doubtful(Space, $"{left}. Make room before long.")
            : CheckUp.Well(Space, left + ".");
    }

    private static DirectoryInfo Existing(DirectoryInfo folder) => folder.Exists || folder.Parent is null ? folder : Existing(folder.Parent);

    private static long Size(string folder) => Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length) : 0;

    private static bool IsOpenToAll(string folder) => !OperatingSystem.IsWindows() && File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherWrite);

    private static string Megabytes(long bytes) => (bytes >> 20).ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
