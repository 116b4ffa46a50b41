namespace Logframe.Sources.Transport;

/// <summary>Temporary bodies whose process was killed before it could remove them.</summary>
internal static class AbandonedBodies
{
    /// <summary>How the files of bodies begin.</summary>
    public const string Prefix = "logframe-body-";

    /// <summary>Longer than any run: a younger file may be in use by another process.</summary>
    private static readonly TimeSpan _longAgo = TimeSpan.FromDays(1);

    /// <summary>Removes those beside a fresh body that are a day older than it.</summary>
    public static void RemoveBeside(string fresh)
    {
        var last = File.GetLastWriteTimeUtc(fresh) - _longAgo;
        foreach (var body in Directory.EnumerateFiles(Path.GetDirectoryName(fresh)!, Prefix + "*").Where(body => File.GetLastWriteTimeUtc(body) < last))
        {
            try
            {
                File.Delete(body);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It is another account's, or another process was quicker.
                continue;
            }
        }
    }
}
