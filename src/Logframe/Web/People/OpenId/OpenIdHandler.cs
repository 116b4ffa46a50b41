using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Logframe.Web.People.OpenId;

/// <summary>Signs people in with OpenID Connect: the exchange of the code is that of OAuth; what comes back is believed only as <see cref="IdToken"/> says.</summary>
internal sealed class OpenIdHandler(IOptionsMonitor<OpenIdScheme> options, ILoggerFactory logger, UrlEncoder encoder) : OAuthHandler<OpenIdScheme>(options, logger, encoder)
{
    private const string Nonce = "nonce";
    private const int NonceBytes = 32;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        properties.Items[Nonce] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await DiscoverAsync();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (tokens.Response is not { } answer || !answer.RootElement.TryGetProperty("id_token", out var token) || token.GetString() is not { } text || !properties.Items.Remove(Nonce, out var nonce))
        {
            throw new AuthenticationFailureException("The provider gave no token that says who it is.");
        }

        var person = await ReadAsync(text, nonce!);
        return new AuthenticationTicket(Session.PrincipalOf(person, stamp: "", Options.TimeProvider!.GetUtcNow()), properties, Scheme.Name);
    }

    /// <summary>A provider that has changed its keys is asked for them once more.</summary>
    private async Task<Person> ReadAsync(string token, string nonce)
    {
        var check = new IdToken(Options.Provider, Options.TimeProvider!);
        try
        {
            return await check.ReadAsync(token, await DiscoverAsync(), nonce);
        }
        catch (AuthenticationFailureException failure) when (failure.InnerException is SecurityTokenSignatureKeyNotFoundException)
        {
            return await check.ReadAsync(token, await AskAsync(Options.DiscoverAnewAsync), nonce);
        }
    }

    private async Task<OpenIdConnectConfiguration> DiscoverAsync()
    {
        var configuration = await AskAsync(Options.DiscoverAsync);
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (configuration.AuthorizationEndpoint, configuration.TokenEndpoint);
        return configuration;
    }

    private async Task<OpenIdConnectConfiguration> AskAsync(Func<CancellationToken, Task<OpenIdConnectConfiguration>> discover)
    {
        try
        {
            var configuration = await discover(Context.RequestAborted);
            return configuration.Issuer?.TrimEnd('/') == Options.Provider.Authority.TrimEnd('/')
                ? configuration
                : throw CommandFailure.Trouble($"The provider of OpenID Connect calls itself {configuration.Issuer}, not {Options.Provider.Authority}. Put the setting Web:OpenId:Authority right.");
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or IOException)
        {
            throw CommandFailure.Trouble($"The provider of OpenID Connect does not answer: {(unreachable.InnerException ?? unreachable).Message} Try again later, or sign in with an account of this site.");
        }
    }
}
