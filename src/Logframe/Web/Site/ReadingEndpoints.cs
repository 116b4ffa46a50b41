using Logframe.Web.Site.Pages.Changes;
using Logframe.Web.Site.Pages.Indicators;
using Logframe.Web.Site.Pages.Search;
using Logframe.Web.Site.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Site;

/// <summary>The reading pages that answer a question of their own, which no file could: what changed, two beside each other, a search, a history.</summary>
internal static class ReadingEndpoints
{
    public static void MapReadingPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/changes", (HttpContext http, ReadingRoom room) =>
            AnswerAsync(http, room, SitePage.Of<ChangesPage>("changes", ChangesSubject.Of)));
        routes.MapGet("/compare", (HttpContext http, ReadingRoom room) =>
            AnswerAsync(http, room, SitePage.Of<ComparePage>("compare", CompareSubject.Of)));
        routes.MapGet("/search", (HttpContext http, ReadingRoom room) =>
            AnswerAsync(http, room, SitePage.Of<SearchPage>("search", SearchSubject.Of)));
        routes.MapGet("/indicators/{code}/history", HistoryAsync);
    }

    private static Task<IResult> AnswerAsync(HttpContext http, ReadingRoom room, SitePage page) =>
        SiteAnswer.OfAsync(http, page, room.On(AskedDay.Of(http.Request.Query, room.Today)), room);

    private static Task<IResult> HistoryAsync(HttpContext http, ReadingRoom room, string code)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        var page = reading.Whole.Find(code) is { } indicator
            ? SitePage.Of<HistoryPage>($"{SiteLinks.IndicatorPath(indicator.Indicator.Code)}/history", context => HistorySubject.Of(context, indicator))
            : null;
        return page is null
            ? SiteAnswer.OfAsync(http, SitePage.Of<Pages.NotFoundPage>($"indicators/{code}/history"), reading, room, StatusCodes.Status404NotFound)
            : SiteAnswer.OfAsync(http, page, reading, room);
    }
}
