using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Logframe.Web.People.OpenId;

/// <summary>Believes what a provider says of somebody only where it is signed by the provider, meant for this site, for this very sign-in, and in time.</summary>
internal sealed class IdToken(OpenIdOptions provider, TimeProvider clock)
{
    /// <summary>Clocks of two machines differ.</summary>
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(2);

    /// <summary>Only those of a key pair: with a shared secret, whoever can check a token could make one.</summary>
    private static readonly string[] Signatures =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Who it is.</summary>
    /// <param name="token">As the provider sent it.</param>
    /// <param name="configuration">What the provider says about itself.</param>
    /// <param name="nonce">What this sign-in was marked with when it began.</param>
    /// <exception cref="AuthenticationFailureException">The token is not to be believed; the message says why, for the audit log.</exception>
    public async Task<Person> ReadAsync(string token, OpenIdConnectConfiguration configuration, string nonce)
    {
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, Demands(configuration));
        if (!result.IsValid)
        {
            throw new AuthenticationFailureException($"The provider's token is not to be believed ({result.Exception.GetType().Name}).", result.Exception);
        }

        var claims = result.ClaimsIdentity;
        if (!IsSame(claims.FindFirst("nonce")?.Value, nonce))
        {
            throw new AuthenticationFailureException("The provider's token belongs to another sign-in.");
        }

        if (claims.FindAll("aud").Count() > 1 && claims.FindFirst("azp")?.Value != provider.ClientId)
        {
            throw new AuthenticationFailureException("The provider's token was given to somebody else.");
        }

        return claims.FindFirst(provider.NameClaim)?.Value is { } name && Person.IsName(name)
            ? new Person(name, RoleOf(claims), Identification.OpenIdConnect)
            : throw new AuthenticationFailureException($"The provider's token has no name in the claim {provider.NameClaim}.");
    }

    private Role RoleOf(ClaimsIdentity claims) =>
        new GroupRoles(provider.Analysts, provider.Approvers).Of([.. claims.FindAll(provider.GroupsClaim).Select(claim => claim.Value)]);

    private TokenValidationParameters Demands(OpenIdConnectConfiguration configuration) => new()
    {
        ValidIssuer = configuration.Issuer,
        ValidAudience = provider.ClientId,
        IssuerSigningKeys = configuration.SigningKeys,
        ValidAlgorithms = Signatures,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsInTime(from, until),
    };

    private bool IsInTime(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Leeway && (from is not { } start || now >= start - Leeway);
    }

    private static bool IsSame(string? one, string other) =>
        one is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
