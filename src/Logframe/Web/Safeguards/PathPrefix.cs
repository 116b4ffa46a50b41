using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Safeguards;

/// <summary>Lets the site stand below a part of its proxy's addresses, whether the proxy takes that part away or passes it on.</summary>
/// <remarks>The part alone, without the slash behind it, is led on by <see cref="OneAddress"/>: links are relative, and would lead out of it.</remarks>
internal sealed class PathPrefix(RequestDelegate next, WebOptions web)
{
    private readonly PathString _prefix = new(web.Prefix);

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(_prefix, out var rest))
        {
            context.Request.Path = rest;
        }

        context.Request.PathBase = _prefix;
        return next(context);
    }
}
