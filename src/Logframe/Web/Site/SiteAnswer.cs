using System.Net.Mime;
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

    /// <summary>A page, made for whoever asks.</summary>
    public static async Task<IResult> OfAsync(HttpContext http, SitePage page, Reading reading, ReadingRoom room, int status = StatusCodes.Status200OK)
    {
        var viewer = Viewer.Of(http);
        var context = new PageContext(reading, new SiteLinks(page.Path, reading.IsPast ? reading.AsOf : null, IsStatic: false), room)
        {
            Viewer = viewer,
            FormToken = viewer.Person is null ? null : http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken,
            Query = http.Request.Query.ToDictionary(part => part.Key, part => part.Value.LastOrDefault() ?? ""),
        };
        var html = await page.RenderAsync(context);
        return status == StatusCodes.Status200OK
            ? Bytes(http, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", download: null)
            : Results.Text(html, MediaTypeNames.Text.Html, Encoding.UTF8, status);
    }

    /// <summary>A file that pages lead to; where there is none, nothing is there.</summary>
    public static IResult File(HttpContext http, SiteFile? file) =>
        file is null ? Results.NotFound() : Bytes(http, file.Content, file.ContentType, file.Download);

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
}
