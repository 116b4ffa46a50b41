using Logframe.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>An answer in a sentence or two, where there is no page to show; to programs, as problem details.</summary>
internal static class PlainAnswer
{
    public static Task WriteAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return IsForPrograms(context.Request)
            ? ApiProblem.Of(context, status, title: null, sentence).ExecuteAsync(context)
            : Results.Text(sentence + "\n", "text/plain; charset=utf-8", statusCode: status).ExecuteAsync(context);
    }

    public static bool IsForPrograms(HttpRequest request) => request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi");
}
