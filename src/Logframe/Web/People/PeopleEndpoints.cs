using System.Net.Mime;
using System.Text;
using Logframe.Core.Definition;
using Logframe.Reports;
using Logframe.Web.People.Accounts;
using Logframe.Web.People.Audit;
using Logframe.Web.People.OpenId;
using Logframe.Web.People.Pages;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.People;

/// <summary>Signing in and out, and the audit log for those who approve.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SignInPaths.Start, Ask).AllowAnonymous();
        routes.MapPost(SignInPaths.Start, SignInAsync).AllowAnonymous();
        routes.MapGet(SignInPaths.OpenId, AskProvider).AllowAnonymous();
        routes.MapPost(SignInPaths.End, (Delegate)SignOutAsync).AllowAnonymous();
        routes.MapGet("/" + AuditPage.Path, Audit).RequireAuthorization(SitePolicies.Approve);
    }

    private static async Task<IResult> Ask(HttpContext http, LogicalFramework framework, WebOptions web, IAntiforgery antiforgery)
    {
        var wanted = http.Request.Query[SignInPaths.Return].ToString();
        return Person.Of(http.User) is null ? await FormAsync(http, framework, web, antiforgery, wanted, fault: null) : new SeeOther(ReturnAddress.Of(wanted, http.Request.PathBase));
    }

    private static async Task<IResult> SignInAsync(HttpContext http, LogicalFramework framework, WebOptions web, IAntiforgery antiforgery, AccountSignIn signIn)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (name, wanted) = (form[SignInForm.NameField].ToString().Trim(), form[SignInPaths.Return].ToString());
        if (await signIn.TryAsync(name, form[SignInForm.PasswordField].ToString()) is not { } account)
        {
            return await FormAsync(http, framework, web, antiforgery, wanted, SignInForm.Refusal);
        }

        await Session.BeginAsync(http, AccountSignIn.PersonOf(account), account.Stamp);
        return new SeeOther(ReturnAddress.Of(wanted, http.Request.PathBase));
    }

    private static IResult AskProvider(HttpContext http, WebOptions web) => web.OpenId.IsGiven
        ? Results.Challenge(new AuthenticationProperties { RedirectUri = ReturnAddress.Of(http.Request.Query[SignInPaths.Return], http.Request.PathBase) }, [OpenIdScheme.SchemeName])
        : Results.NotFound();

    /// <summary>Pages that the browser kept while somebody was signed in are not for the next who sits there.</summary>
    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await Session.EndAsync(http);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return new SeeOther(ReturnAddress.Of(null, http.Request.PathBase));
    }

    private static async Task<IResult> FormAsync(HttpContext http, LogicalFramework framework, WebOptions web, IAntiforgery antiforgery, string wanted, string? fault)
    {
        var links = new SiteLinks(SignInPaths.Start.TrimStart('/'), AsOf: null, IsStatic: false);
        var provider = web.OpenId.IsGiven ? http.Request.PathBase + SignInPaths.OpenId + QueryString.Create(SignInPaths.Return, wanted) : null;
        var form = new SignInForm(framework, links, antiforgery.GetAndStoreTokens(http).RequestToken!, wanted, web.ReadingNeedsSignIn, provider, fault);
        return Results.Text(await PageRenderer.RenderAsync<SignInPage>(form), MediaTypeNames.Text.Html, Encoding.UTF8, fault is null ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden);
    }

    private static Task<IResult> Audit(HttpContext http, ReadingRoom room, AuditLog log)
    {
        var reading = room.On(AskedDay.Of(http.Request.Query, room.Today));
        var shown = AuditView.Of(log, http.Request.Query);
        return SiteAnswer.OfAsync(http, SitePage.Of<AuditPage>(AuditPage.Path, _ => shown) with { IsOfNow = true }, reading, room);
    }
}
