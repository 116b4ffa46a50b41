using Logframe.Web.Site;

namespace Logframe.Web.Downloads;

/// <summary>Every file that the page of downloads links to, for a site that is written as files.</summary>
internal static class SiteDownloads
{
    /// <summary>Each with its path within the site; made one by one as they are asked for.</summary>
    public static IEnumerable<(string Path, byte[] Content)> All(Reading reading, ReadingRoom room)
    {
        var data = room.Exports.Everything(reading);
        return Download.All.Select(download => (download.Path, download.Content(data)));
    }
}
