using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Safeguards;

/// <summary>Answers HEAD as it would answer GET: the same status and headers, and nothing after them.</summary>
/// <remarks>The server itself has noted which of the two was asked for, and sends no body after a HEAD whatever is written.</remarks>
internal sealed class HeadRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
