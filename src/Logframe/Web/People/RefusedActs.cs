using Logframe.Web.People.Audit;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>What happens where somebody may not do what they ask for: nobody is asked to sign in, a person is told, and an act is written down as refused.</summary>
internal sealed class RefusedActs(AuditLog audit) : IAuthorizationMiddlewareResultHandler
{
    /// <summary>An act that was stopped before it was known what it would have been, by its request.</summary>
    public static string Of(HttpContext context) => context.Request.Method + " " + context.Request.Path;

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var person = Person.Of(context.User);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await audit.WriteAsync(new Deed(person, Of(context), context.Request.Path, person is null ? "Nobody is signed in." : "The role does not allow it."), Outcome.Refused);
        }

        if (person is null)
        {
            await context.ChallengeAsync();
            return;
        }

        await SiteFaults.AnswerAsync(context, StatusCodes.Status403Forbidden, "Nothing was done", $"{person.Name} is signed in as {person.Role.ToString().ToLowerInvariant()}, which does not allow this. An administrator can give another role.");
    }
}
