using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Safeguards;

/// <summary>Leads readers from an address with a slash too many, or with none at all, to the one address of a page. The links of pages are relative, and would lead astray from any other.</summary>
internal sealed class OneAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path.Value ?? "");
        if (path == "/" || (path.Length > 0 && path[^1] != '/') || !HttpMethods.IsGet(request.Method))
        {
            return next(context);
        }

        // One slash in front, so that no name of a machine can follow.
        var right = new PathString("/" + path.Trim('/'));
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = (request.PathBase + right).ToUriComponent() + request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }
}
