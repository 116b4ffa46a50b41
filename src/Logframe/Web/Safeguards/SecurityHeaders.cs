using Logframe.Web.People;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Logframe.Web.Safeguards;

/// <summary>Says with every answer, also with one that refuses or failed, what a browser must not do with it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Everything comes from this site, and nothing that stands in a page itself is run.</summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string ForAYear = "max-age=31536000";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentPolicy;
        }

        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = ForAYear;
        }

        KeepApart(context, headers.CacheControl.ToString());
    }

    /// <summary>No cache on the way may give one person's page to another; what is the same for everybody for good may be kept.</summary>
    private static void KeepApart(HttpContext context, string cache)
    {
        if (cache.Contains("immutable", StringComparison.Ordinal))
        {
            return;
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        if (Person.Of(context.User) is not null && !cache.Contains("no-store", StringComparison.Ordinal))
        {
            context.Response.Headers.CacheControl = "private, no-cache";
        }
    }
}
