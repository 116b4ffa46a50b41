using Logframe.Web.People.Audit;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.People.OpenId;

/// <summary>How a sign-in with the provider ended: written down either way, and told where it failed.</summary>
internal static class OpenIdFailure
{
    private const string Act = "sign in";

    public static async Task TellAsync(RemoteFailureContext failed)
    {
        failed.HandleResponse();
        await Audit(failed.HttpContext).WriteAsync(new Deed(null, Act, "OpenID Connect", failed.Failure?.Message ?? ""), Outcome.Refused);
        await SiteFaults.AnswerAsync(failed.HttpContext, StatusCodes.Status403Forbidden, "Not signed in", "The provider did not say who you are in a way that this site believes. Begin again; if it stays so, tell the administrator of this site.");
    }

    public static Task WriteDownAsync(TicketReceivedContext received) =>
        Audit(received.HttpContext).WriteAsync(new Deed(Person.Of(received.Principal!), Act, "OpenID Connect", ""), Outcome.Done);

    private static AuditLog Audit(HttpContext context) => context.RequestServices.GetRequiredService<AuditLog>();
}
