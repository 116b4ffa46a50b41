using Logframe.Web.People;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Api;

/// <summary>Tells programs that want to change something through the API that it only gives out: before anything asks for a form's token.</summary>
internal sealed class ApiMethods(RequestDelegate next)
{
    public const string Allowed = "GET, HEAD, OPTIONS";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (!PlainAnswer.IsForPrograms(context.Request) || HttpMethods.IsGet(method) || HttpMethods.IsOptions(method))
        {
            return next(context);
        }

        context.Response.Headers.Allow = Allowed;
        return ApiProblem.Of(context, StatusCodes.Status405MethodNotAllowed, "Nothing can be changed here", $"The API only gives out: {Allowed}. People act on the pages of the site.").ExecuteAsync(context);
    }
}
