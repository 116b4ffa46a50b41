using System.Net.Mime;
using System.Text;
using Logframe.Core.Definition;
using Logframe.Reports;
using Logframe.Web.Desk;
using Logframe.Web.People.Audit;
using Logframe.Web.People.Pages;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Logframe.Web.People;

/// <summary>Lets nothing be changed by a form that this site did not give to this person: whatever is not asked for by GET or HEAD needs the token of a form.</summary>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery, AuditLog audit, LogicalFramework framework)
{
    /// <summary>The hidden field of each form.</summary>
    public const string Field = "form-token";

    /// <summary>For scripts, instead of the field.</summary>
    public const string Header = "X-Form-Token";

    /// <summary>Enough for a form to sign in with.</summary>
    private const long StrangersBytes = 64 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsReading(context.Request))
        {
            await next(context);
            return;
        }

        await ReadFormAsync(context);
        if (!ComesFromElsewhere(context.Request) && await antiforgery.IsRequestValidAsync(context))
        {
            await next(context);
            return;
        }

        await RefusedActs.WriteDownAsync(context, audit, "The form is not one that this site gave to this person.");
        await RefuseAsync(context);
    }

    /// <summary>Whoever sent the form of an act from a page of this site is shown what they typed, so that it is not lost.</summary>
    private async Task RefuseAsync(HttpContext context)
    {
        if (ComesFromElsewhere(context.Request) || !context.Request.HasFormContentType || !IsAct(context))
        {
            await SiteFaults.AnswerAsync(context, StatusCodes.Status400BadRequest, "Nothing was done", "The form had lapsed, or it was not one of this site. Go back, load the page anew and send it again.");
            return;
        }

        var form = new LapsedForm(framework, SiteFaults.LinksOf(context.Request), Person.Of(context.User), Typed(context.Request.Form));
        await Results.Text(await PageRenderer.RenderAsync<LapsedFormPage>(form), MediaTypeNames.Text.Html, Encoding.UTF8, StatusCodes.Status400BadRequest).ExecuteAsync(context);
    }

    /// <summary>Signing in is none: what is typed there is shown to nobody.</summary>
    private static bool IsAct(HttpContext context) => context.GetEndpoint()?.Metadata is { } endpoint && endpoint.GetMetadata<IAuthorizeData>() is not null && endpoint.GetMetadata<IAllowAnonymous>() is null;

    private static IReadOnlyList<(string Label, string Text)> Typed(IFormCollection form) =>
    [
        .. from field in form
           let label = FieldLabels.Of(field.Key)
           let text = field.Value.ToString()
           where label is not null && text.Length > 0
           select (label.Heading, text),
    ];

    /// <summary>Before it is looked at, so that one that is too large or broken is told so.</summary>
    private static async Task ReadFormAsync(HttpContext context)
    {
        if (Person.Of(context.User) is null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = StrangersBytes;
        }

        try
        {
            if (context.Request.HasFormContentType)
            {
                await context.Request.ReadFormAsync(context.RequestAborted);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form cannot be read.", broken);
        }
    }

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsOptions(request.Method);

    /// <summary>Browsers say which site a request comes from; those that do not say are judged by the token alone.</summary>
    private static bool ComesFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
