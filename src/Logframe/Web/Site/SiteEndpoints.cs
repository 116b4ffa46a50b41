using Logframe.Web.Site.Feeds;
using Logframe.Web.Site.Pages;
using Logframe.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Site;

/// <summary>The reading pages, their charts and their style, under the addresses that <see cref="SiteLinks"/> gives out.</summary>
internal static class SiteEndpoints
{
    private const string ForGood = "public, max-age=31536000, immutable";

    public static void MapSite(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in SiteAsset.All)
        {
            routes.MapGet("/" + asset.Name, (HttpContext http) => Asset(http, asset)).AllowAnonymous();
        }

        routes.MapGet("/charts/{file}", Chart);
        routes.MapGet("/" + AtomFeed.FileName, Feed);
        routes.MapGet("/" + CalendarFile.FileName, (HttpContext http, ReadingRoom room) => File(http, room, CalendarFile.FileName));
        routes.MapGet("/{**path}", PageAsync);
    }

    private static IResult Asset(HttpContext http, SiteAsset asset)
    {
        http.Response.Headers.CacheControl = http.Request.Query["v"] == asset.Edition ? ForGood : "no-cache";
        return Results.Bytes(asset.Content, asset.ContentType);
    }

    private static async Task<IResult> PageAsync(HttpContext http, ReadingRoom room, string? path)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        return reading.Pages.TryGetValue(path ?? "", out var page)
            ? await SiteAnswer.OfReadingAsync(http, page, reading, room)
            : await SiteAnswer.OfAsync(http, SitePage.Of<NotFoundPage>(path ?? ""), reading, room, StatusCodes.Status404NotFound);
    }

    private static IResult Feed(HttpContext http, ReadingRoom room, RefreshTick tick)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        var news = SiteNews.Of(reading, room, reading.IsPast ? [] : RefreshNews.Of(tick.Last, tick.FailingSince));
        return SiteAnswer.File(http, AtomFeed.Of(reading, news, new SiteLinks(AtomFeed.FileName, reading.IsPast ? reading.AsOf : null, IsStatic: false)));
    }

    private static IResult File(HttpContext http, ReadingRoom room, string path)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        return SiteAnswer.File(http, SiteFiles.Find(new PageContext(reading, new SiteLinks(path, reading.IsPast ? reading.AsOf : null, IsStatic: false), room), path));
    }

    private static IResult Chart(HttpContext http, ReadingRoom room, string file)
    {
        return SiteAnswer.File(http, ChartFiles.Find(room.On(AskedDay.Of(http.Request.Query, room.Today)), file));
    }
}
