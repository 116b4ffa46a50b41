using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>Lets nothing be changed by a form that this site did not give to this person: whatever is not asked for by GET or HEAD needs the token of a form.</summary>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery, AuditLog audit)
{
    /// <summary>The hidden field of each form.</summary>
    public const string Field = "form-token";

    /// <summary>For scripts, instead of the field.</summary>
    public const string Header = "X-Form-Token";

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsReading(context.Request) || (!ComesFromElsewhere(context.Request) && await antiforgery.IsRequestValidAsync(context)))
        {
            await next(context);
            return;
        }

        await audit.WriteAsync(new Deed(Person.Of(context.User), RefusedActs.Of(context), context.Request.Path, "The form is not one that this site gave to this person."), Outcome.Refused, context.RequestAborted);
        await PlainAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "This form has lapsed, or it is not one of this site. Nothing was done. Go back, load the page anew and send it again.");
    }

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);

    /// <summary>Browsers say which site a request comes from; those that do not say are judged by the token alone.</summary>
    private static bool ComesFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
