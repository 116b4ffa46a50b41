using System.Globalization;
using System.Net.Mime;
using System.Text;
using Logframe.Charts;
using Logframe.Web.Site.Pages;
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
            routes.MapGet("/" + asset.Name, (HttpContext http) => Asset(http, asset));
        }

        routes.MapGet("/charts/{file}", Chart);
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
        var address = (path ?? "").TrimEnd('/');
        var page = SitePages.Find(reading, address);
        var shown = page ?? SitePage.Of<NotFoundPage>(address);
        return await SiteAnswer.OfAsync(http, shown, reading, room, page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    private static IResult Chart(HttpContext http, ReadingRoom room, string file)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        var (name, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        if (!reading.Charts.TryFind(name, out var chart))
        {
            return Results.NotFound();
        }

        if (ending == ".csv")
        {
            using var figures = new StringWriter(CultureInfo.InvariantCulture);
            ChartCsv.Write(chart, figures);
            return SiteAnswer.Bytes(http, Encoding.UTF8.GetBytes(figures.ToString()), "text/csv; charset=utf-8", file);
        }

        if (!Enum.TryParse<ChartFormat>(ending.TrimStart('.'), ignoreCase: true, out var format))
        {
            return Results.NotFound();
        }

        if (format == ChartFormat.Png && ChartFile.MissingFont is { } missing)
        {
            return Results.Text(missing, MediaTypeNames.Text.Plain, Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
        }

        using var picture = new MemoryStream();
        ChartFile.Draw(chart, picture, format, http.Request.Query.ContainsKey("narrow") ? ChartLook.Narrow : ChartLook.Page);
        return SiteAnswer.Bytes(http, picture.ToArray(), format == ChartFormat.Png ? MediaTypeNames.Image.Png : MediaTypeNames.Image.Svg, download: null);
    }
}
