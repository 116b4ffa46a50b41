using System.Security.Cryptography;
using System.Text;
using Logframe.Web.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Logframe.Web.Site;

/// <summary>What is sent back: marked with its content, so that a browser that has it already is told so and sent nothing.</summary>
internal static class SiteAnswer
{
    private const int TagLength = 32;

    private const string Html = "text/html; charset=utf-8";

    /// <summary>A page, made for whoever asks.</summary>
    public static async Task<IResult> OfAsync(HttpContext http, SitePage page, Reading reading, ReadingRoom room, int status = StatusCodes.Status200OK)
    {
        var html = await HtmlAsync(http, page, reading, room);
        return status == StatusCodes.Status200OK ? Page(http, html) : Results.Text(html, Html, status);
    }

    /// <summary>A page of a reading: one that is settled is made once for all who are not signed in and ask nothing of it.</summary>
    public static async Task<IResult> OfReadingAsync(HttpContext http, SitePage page, Reading reading, ReadingRoom room)
    {
        if (!page.IsSettled || Viewer.Of(http).Person is not null || http.Request.Query.Count > 0)
        {
            return Page(http, await HtmlAsync(http, page, reading, room));
        }

        if (!reading.Made.TryGetValue(page.Path, out var made))
        {
            made = reading.Made.GetOrAdd(page.Path, await HtmlAsync(http, page, reading, room));
        }

        return Page(http, made);
    }

    /// <summary>A file that pages lead to; where there is none, nothing is there.</summary>
    public static IResult File(HttpContext http, SiteFile? file) =>
        file is null ? Results.Text("There is no such file here.\n", statusCode: StatusCodes.Status404NotFound) : Bytes(http, file.Content, file.ContentType, file.Download);

    /// <remarks>The mark is weak: a compressed answer has the same.</remarks>
    /// <param name="http">Who asks.</param>
    /// <param name="content">All of it.</param>
    /// <param name="contentType">With the encoding, for text.</param>
    /// <param name="download">The name under which a browser keeps it; null to show it.</param>
    public static IResult Bytes(HttpContext http, byte[] content, string contentType, string? download)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(content, contentType, download, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..TagLength]}\"", isWeak: true));
    }

    private static async Task<byte[]> HtmlAsync(HttpContext http, SitePage page, Reading reading, ReadingRoom room)
    {
        var viewer = Viewer.Of(http);
        var context = new PageContext(reading, new SiteLinks(page.Path, reading.IsPast ? reading.AsOf : null, IsStatic: false), room)
        {
            IsOfNow = page.IsOfNow,
            Viewer = viewer,
            FormToken = viewer.Person is null ? null : http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken,
            Query = http.Request.Query.ToDictionary(part => part.Key, part => part.Value.LastOrDefault() ?? ""),
        };
        return Encoding.UTF8.GetBytes(await page.RenderAsync(context));
    }

    private static IResult Page(HttpContext http, byte[] html) => Bytes(http, html, Html, download: null);
}
