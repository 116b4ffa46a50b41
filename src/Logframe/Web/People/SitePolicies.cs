using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>Who may use which endpoints, by the names that endpoints require.</summary>
internal static class SitePolicies
{
    /// <summary>Everything that changes something: analysts and approvers.</summary>
    public const string Act = "act";

    /// <summary>What a second person has to stand for: approvers.</summary>
    public const string Approve = "approve";

    /// <summary>How the worker is: everybody, but on a closed site only those who are signed in, and programs of this machine.</summary>
    public const string Probe = "probe";

    public static void Add(AuthorizationOptions authorization, WebOptions web)
    {
        authorization.AddPolicy(Act, policy => policy.RequireAssertion(request => Person.Of(request.User) is { MayAct: true }));
        authorization.AddPolicy(Approve, policy => policy.RequireAssertion(request => Person.Of(request.User) is { MayApprove: true }));
        authorization.AddPolicy(Probe, policy => policy.RequireAssertion(request => !web.ReadingNeedsSignIn || Person.Of(request.User) is not null || (request.Resource is HttpContext context && OwnMachine.Asks(context))));
        if (web.ReadingNeedsSignIn)
        {
            authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(request => Person.Of(request.User) is not null).Build();
        }
    }
}
