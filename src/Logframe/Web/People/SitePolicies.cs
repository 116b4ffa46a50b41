using Microsoft.AspNetCore.Authorization;

namespace Logframe.Web.People;

/// <summary>Who may use which endpoints, by the names that endpoints require.</summary>
internal static class SitePolicies
{
    /// <summary>Everything that changes something: analysts and approvers.</summary>
    public const string Act = "act";

    /// <summary>What a second person has to stand for: approvers.</summary>
    public const string Approve = "approve";

    public static void Add(AuthorizationOptions authorization)
    {
        authorization.AddPolicy(Act, policy => policy.RequireAssertion(request => Person.Of(request.User) is { MayAct: true }));
        authorization.AddPolicy(Approve, policy => policy.RequireAssertion(request => Person.Of(request.User) is { MayApprove: true }));
    }
}
