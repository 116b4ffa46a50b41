using Logframe.Web.Site;
using Logframe.Web.Site.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Downloads;

/// <summary>The tables as files: <c>/downloads/values.csv</c> and its like, with the options of <c>logframe export</c> as a query.</summary>
internal static class DownloadEndpoints
{
    private const string TableKey = "table";
    private const string FormatKey = "format";

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/{Download.Folder}/{{file}}", FileAsync).AddEndpointFilter<UnchangedAnswer>();
        routes.MapGet($"/{Download.Folder}", Chosen);
    }

    private static async Task<IResult> FileAsync(HttpContext http, ReadingRoom room, string file)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        if (Download.Find(file) is not { } download)
        {
            return await SiteAnswer.OfAsync(http, SitePage.Of<NotFoundPage>($"{Download.Folder}/{file}"), reading, room, StatusCodes.Status404NotFound);
        }

        var wish = AskedExport.Of(http.Request.Query);
        return Results.Bytes(download.Content(room.Exports.Of(reading, wish.In(reading.Framework))), download.Format.ContentType, download.KeptAs(reading));
    }

    /// <summary>A form cannot put its choice into a path: it is led to the file that was chosen.</summary>
    private static IResult Chosen(HttpContext http)
    {
        var query = http.Request.Query;
        var name = $"{query[TableKey]}.{query[FormatKey]}";
        var download = Download.Find(name) ?? throw CommandFailure.WrongInput($"There is no file {name}. The page of downloads lists every one.");
        return Results.Redirect(download.Path + AskedExport.Kept(query));
    }
}
