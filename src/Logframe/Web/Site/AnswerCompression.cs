using System.Net.Mime;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.Site;

/// <summary>Sends text compressed, but never to somebody who is signed in: the length of a compressed page could give away the token of its forms.</summary>
internal static class AnswerCompression
{
    /// <summary>What shrinks; pictures of points, workbooks and packages are compressed already.</summary>
    private static readonly string[] _texts =
    [
        MediaTypeNames.Text.Html, MediaTypeNames.Text.Css, MediaTypeNames.Text.Csv, MediaTypeNames.Text.JavaScript, MediaTypeNames.Image.Svg,
        MediaTypeNames.Application.Json, MediaTypeNames.Application.ProblemJson, "application/atom+xml", "text/calendar",
    ];

    public static void AddAnswerCompression(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = _texts;
    });

    /// <summary>After it is known who asks.</summary>
    public static void UseAnswerCompression(this IApplicationBuilder application) => application.UseWhen(IsForAnybody, branch => branch.UseResponseCompression());

    /// <summary>Without a cookie there is no session and no half-finished sign-in either.</summary>
    private static bool IsForAnybody(HttpContext http) => Person.Of(http.User) is null && http.Request.Headers.Cookie.Count == 0;
}
