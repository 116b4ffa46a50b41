using Logframe.Web.People.Audit;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.People;

/// <summary>What happens where somebody may not do what they ask for: nobody is asked to sign in, a person is told, and an act is written down as refused.</summary>
internal sealed class RefusedActs(AuditLog audit) : IAuthorizationMiddlewareResultHandler
{
    private const int LongestPath = 200;

    /// <summary>Writes down an act that was stopped before it was known what it would have been, by its request; nothing where the site has no such act.</summary>
    public static async Task WriteDownAsync(HttpContext context, AuditLog audit, string why)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(context.Request.Method) is true)
        {
            var path = context.Request.Path.ToString();
            await audit.WriteAsync(new Deed(Person.Of(context.User), $"{context.Request.Method} {(path.Length > LongestPath ? path[..LongestPath] + "…" : path)}", "", why), Outcome.Refused);
        }
    }

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var person = Person.Of(context.User);
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await WriteDownAsync(context, audit, person is null ? "Nobody is signed in." : "The role does not allow it.");
        }

        if (person is null)
        {
            await context.ChallengeAsync();
            return;
        }

        await SiteFaults.AnswerAsync(context, StatusCodes.Status403Forbidden, HttpMethods.IsGet(context.Request.Method) ? "Not shown" : "Nothing was done", $"{person.Name} is signed in as {person.Role.ToString().ToLowerInvariant()}, which does not allow this. An administrator can give another role.");
    }
}
