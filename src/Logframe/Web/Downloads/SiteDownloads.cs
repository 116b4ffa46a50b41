using Logframe.Web.Site;

namespace Logframe.Web.Downloads;

/// <summary>The files that the page of downloads links to, whole, for a site that is written as files.</summary>
internal static class SiteDownloads
{
    public const string Folder = Download.Folder + "/";

    /// <param name="reading">Of which day.</param>
    /// <param name="room">Where the rest is read.</param>
    /// <param name="file">Its name.</param>
    /// <returns>Null where there is no such file.</returns>
    public static SiteFile? Find(Reading reading, ReadingRoom room, string file) => Download.Find(file) is { } download
        ? new SiteFile(download.Content(room.Exports.Everything(reading)), download.Format.ContentType, download.KeptAs(reading))
        : null;
}
