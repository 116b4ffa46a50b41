using System.Net;
using System.Security.Cryptography;
using System.Text;
using Logframe.Web.People.Audit;
using Microsoft.IdentityModel.Tokens;

namespace Logframe.Tests.Web.People.OpenId;

/// <summary>Every way in which a token could make one believe something that is not so.</summary>
public sealed class OpenIdTokenTests : IAsyncLifetime
{
    private OpenIdBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await OpenIdBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Believes_no_token_signed_by_somebody_else()
    {
        _bench.Provider.PublishedKey = _bench.Provider.Key;
        _bench.Provider.Key = RSA.Create(2048);

        await DemandRefusedAsync("SecurityTokenInvalidSignatureException");
    }

    [Fact]
    public async Task Believes_no_token_signed_by_an_unknown_key()
    {
        _bench.Provider.PublishedKey = _bench.Provider.Key;
        _bench.Provider.Key = RSA.Create(2048);
        _bench.Provider.Forge = token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(_bench.Provider.Key) { KeyId = "key-2" }, SecurityAlgorithms.RsaSha256);

        await DemandRefusedAsync("SecurityTokenSignatureKeyNotFoundException");
    }

    [Fact]
    public async Task Believes_no_token_without_a_signature()
    {
        _bench.Provider.Forge = token => token.SigningCredentials = null;

        await DemandRefusedAsync("not to be believed");
    }

    [Fact]
    public async Task Believes_no_token_signed_with_what_both_sides_know()
    {
        _bench.Provider.Forge = token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(TestProvider.ClientSecret.PadRight(64))) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256);

        await DemandRefusedAsync("not to be believed");
    }

    [Fact]
    public async Task Believes_no_token_that_was_altered_on_the_way()
    {
        _bench.Provider.Replace = token =>
        {
            var parts = token.Split('.');
            var claims = Base64UrlEncoder.Decode(parts[1]).Replace("analysts", "approver", StringComparison.Ordinal);
            return $"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}";
        };

        await DemandRefusedAsync("SecurityTokenInvalidSignatureException");
    }

    [Fact]
    public async Task Believes_no_token_meant_for_somebody_else()
    {
        _bench.Provider.Forge = token => token.Audience = "another site";

        await DemandRefusedAsync("SecurityTokenInvalidAudienceException");
    }

    [Fact]
    public async Task Believes_no_token_for_several_that_was_given_to_another()
    {
        _bench.Provider.Forge = token =>
        {
            token.Audience = null;
            token.Claims["aud"] = new[] { TestProvider.ClientId, "another site" };
            token.Claims["azp"] = "another site";
        };

        await DemandRefusedAsync("was given to somebody else");
    }

    [Fact]
    public async Task Believes_no_token_of_another_issuer()
    {
        _bench.Provider.Forge = token => token.Issuer = "https://evil.example";

        await DemandRefusedAsync("SecurityTokenInvalidIssuerException");
    }

    [Fact]
    public async Task Believes_no_token_that_has_run_out()
    {
        _bench.Provider.Forge = token => (token.IssuedAt, token.NotBefore, token.Expires) = (token.IssuedAt - TimeSpan.FromHours(1), token.NotBefore - TimeSpan.FromHours(1), token.Expires - TimeSpan.FromHours(1));

        await DemandRefusedAsync("SecurityTokenInvalidLifetimeException");
    }

    [Fact]
    public async Task Believes_no_token_that_never_runs_out()
    {
        _bench.Provider.Forge = token => token.Expires = null;

        await DemandRefusedAsync("not to be believed");
    }

    [Theory]
    [InlineData("another nonce")]
    [InlineData(null)]
    public async Task Believes_no_token_of_another_sign_in(string? nonce)
    {
        _bench.Provider.Forge = token =>
        {
            token.Claims.Remove("nonce");
            if (nonce is not null)
            {
                token.Claims["nonce"] = nonce;
            }
        };

        await DemandRefusedAsync("belongs to another sign-in");
    }

    [Fact]
    public async Task Believes_nobody_without_a_name()
    {
        _bench.Provider.Forge = token => token.Claims.Remove("preferred_username");

        await DemandRefusedAsync("no name in the claim preferred_username");
    }

    [Fact]
    public async Task Believes_nobody_without_a_token()
    {
        _bench.Provider.Replace = _ => null;

        await DemandRefusedAsync("gave no token");
    }

    private async Task DemandRefusedAsync(string why)
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync(_bench.Provider.SignIn(await OpenIdBench.BeginAsync(client, "/")), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Not signed in");
        (await OpenIdBench.WhoAsync(client)).ShouldBe("nobody");
        _bench.Provider.Exchanged.ShouldBe(1);
        var entry = site.Of<AuditLog>().Lines().ShouldHaveSingleItem().Entry;
        entry.Outcome.ShouldBe(Outcome.Refused);
        entry.Why.ShouldContain(why);
    }
}
