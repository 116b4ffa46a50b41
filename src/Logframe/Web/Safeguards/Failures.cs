using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Safeguards;

/// <summary>What somebody is told where the site itself failed: that it did, and nothing of its inside, which is in the log.</summary>
internal static class Failures
{
    public static ExceptionHandlerOptions Options { get; } = new()
    {
        // What the server refuses, such as a body that is too large, keeps its own status, also where it was met while a form was checked.
        StatusCodeSelector = failure => (failure as BadHttpRequestException ?? failure.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        ExceptionHandler = context => PlainAnswer.WriteAsync(context, context.Response.StatusCode, Sentence(context.Response.StatusCode)),
    };

    /// <summary>What is said of a failure with a status.</summary>
    public static string Sentence(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "What was sent is larger than this site takes. Nothing was done.",
        < StatusCodes.Status500InternalServerError => "The request could not be understood. Nothing was done.",
        _ => "The site failed to answer this. What happened is in its log; try again, and tell its administrator if it stays so.",
    };
}
