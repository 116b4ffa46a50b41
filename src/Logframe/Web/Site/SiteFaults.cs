using System.Net.Mime;
using System.Text;
using Logframe.Reports;
using Logframe.Store;
using Logframe.Web.Api;
using Logframe.Web.People;
using Logframe.Web.Safeguards;
using Logframe.Web.Site.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Site;

/// <summary>Says in words what went wrong with a request: 400 for what was asked, 503 for trouble outside, as a page or, to a program, as problem details (RFC 9457).</summary>
internal static class SiteFaults
{
    public static void UseSiteFaults(this IApplicationBuilder application) => application.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (CommandFailure fault) when (!http.Response.HasStarted)
        {
            var isTheirs = fault.ExitCode == ExitCode.WrongInput;
            await AnswerAsync(http, isTheirs ? StatusCodes.Status400BadRequest : StatusCodes.Status503ServiceUnavailable, isTheirs ? "That cannot be shown" : "That cannot be shown at the moment", fault.Message);
        }
        catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, refused.StatusCode, "Nothing was done", Refusal(http, refused.StatusCode));
        }
        catch (StoreException fault) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, "That cannot be shown at the moment", fault.Message);
        }
    });

    /// <summary>What the server itself refuses, such as a body that is too large, is no failure of the site.</summary>
    private static string Refusal(HttpContext http, int status) =>
        status != StatusCodes.Status413PayloadTooLarge ? Failures.Sentence(status)
        : Person.Of(http.User) is null ? "What was sent is larger than this site takes from somebody who is not signed in. Sign in, go back and send it again."
        : "What was sent is larger than this site takes. Go back and send less: a return is one file of up to 5 MB.";

    /// <summary>Sends a fault in the form that the reader of this address understands.</summary>
    public static async Task AnswerAsync(HttpContext http, int status, string title, string words)
    {
        http.Response.Clear();
        IResult answer = PlainAnswer.IsForPrograms(http.Request)
            ? ApiProblem.Of(http, status, title, words)
            : Results.Text(await PageRenderer.RenderAsync<FaultPage>(new FaultWords(title, words, LinksOf(http.Request))), MediaTypeNames.Text.Html, Encoding.UTF8, status);
        await answer.ExecuteAsync(http);
    }

    /// <summary>The links of a page that answers at the address of a request, whatever that is.</summary>
    public static SiteLinks LinksOf(HttpRequest request) => new((request.Path.Value ?? "").TrimStart('/'), AsOf: null, IsStatic: false);
}

/// <summary>A fault as a page shows it.</summary>
internal sealed record FaultWords(string Title, string Words, SiteLinks Links);
