using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Logframe.Web.Api;

/// <summary>Problem details (RFC 9457): what went wrong with which request, and what to do, for programs and for who reads their logs.</summary>
internal static class ApiProblem
{
    /// <param name="http">The request.</param>
    /// <param name="status">Code of HTTP.</param>
    /// <param name="title">The kind of problem, in a few words; null for the usual words of the status.</param>
    /// <param name="detail">What is wrong in this case and what to do, in one or two sentences.</param>
    public static ProblemHttpResult Of(HttpContext http, int status, string? title, string detail) =>
        TypedResults.Problem(detail, instance: http.Request.PathBase + http.Request.Path + http.Request.QueryString, statusCode: status, title: title);

    public static ProblemHttpResult NotFound(HttpContext http, string detail) => Of(http, StatusCodes.Status404NotFound, "There is no such thing here", detail);
}
