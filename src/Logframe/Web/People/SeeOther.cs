using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>Sends a browser on after a form, so that loading the page again does nothing twice.</summary>
/// <param name="address">A place of this site.</param>
internal sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
