using Logframe.Web.Downloads;
using Logframe.Web.Site.Feeds;

namespace Logframe.Web.Site;

/// <summary>Every file that a page of a static site may lead to, by its path.</summary>
internal static class SiteFiles
{
    /// <param name="context">The reading, and links as seen from the file.</param>
    /// <param name="path">As <see cref="SiteLinks.File"/> was given it.</param>
    /// <returns>Null where there is no such file.</returns>
    public static SiteFile? Find(PageContext context, string path) =>
        path.StartsWith(ChartFiles.Folder, StringComparison.Ordinal) ? ChartFiles.Find(context.Reading, path[ChartFiles.Folder.Length..])
        : path.StartsWith(SiteDownloads.Folder, StringComparison.Ordinal) ? SiteDownloads.Find(context.Reading, context.Room, path[SiteDownloads.Folder.Length..])
        : path switch
        {
            AtomFeed.FileName => AtomFeed.Of(context.Reading, SiteNews.Of(context.Reading, context.Room), context.Links),
            CalendarFile.FileName => CalendarFile.Of(context.Reading, context.Room.AgendaOf(context.Reading)),
            _ => null,
        };
}
