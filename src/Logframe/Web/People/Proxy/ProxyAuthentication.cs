using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Logframe.Web.People.Proxy;

/// <summary>Signs in whom the declared proxy named in this request; there is no session of its own.</summary>
internal sealed class ProxyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Proxy";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        Context.Features.Get<ProxiedPerson>() is { Person: var person }
            ? AuthenticateResult.Success(new AuthenticationTicket(person.Principal(SchemeName), SchemeName))
            : AuthenticateResult.NoResult());
}
