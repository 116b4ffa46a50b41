using System.Net;
using System.Security.Cryptography;
using System.Text;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Logframe.Tests.Web.People.OpenId;

/// <summary>Signing in with a provider of OpenID Connect, and every way in which one could be made believe something that is not so.</summary>
public sealed class OpenIdTests : IAsyncLifetime
{
    private TestProvider _provider = null!;

    public async ValueTask InitializeAsync() => _provider = await TestProvider.StartAsync();

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    [Fact]
    public async Task Signs_in_whom_the_provider_names_with_the_role_of_their_groups()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync(_provider.SignIn(await BeginAsync(client, "/indicators/3.1")), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/indicators/3.1");
        (await WhoAsync(client)).ShouldBe("ann@example.org Analyst OpenIdConnect");
        var entry = site.Of<AuditLog>().Lines().ShouldHaveSingleItem().Entry;
        (entry.Who, entry.By, entry.Act, entry.Outcome).ShouldBe(("ann@example.org", Identification.OpenIdConnect, "sign in", Outcome.Done));
    }

    [Fact]
    public async Task The_page_for_signing_in_leads_there()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        var page = await SharedSite.PageAsync(client, "/sign-in?return=%2Findicators%2F3.1");

        page.QuerySelector("a[rel=nofollow]")!.GetAttribute("href").ShouldBe("/sign-in/openid?return=%2Findicators%2F3.1");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    public async Task Leads_to_no_other_site(string wanted)
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync(_provider.SignIn(await BeginAsync(client, wanted)), TestContext.Current.CancellationToken);

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Believes_no_token_signed_by_somebody_else()
    {
        _provider.PublishedKey = _provider.Key;
        _provider.Key = RSA.Create(2048);

        await DemandRefusedAsync("SecurityTokenInvalidSignatureException");
    }

    [Fact]
    public async Task Believes_no_token_signed_by_an_unknown_key()
    {
        _provider.PublishedKey = _provider.Key;
        _provider.Key = RSA.Create(2048);
        _provider.Forge = token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(_provider.Key) { KeyId = "key-2" }, SecurityAlgorithms.RsaSha256);

        await DemandRefusedAsync("SecurityTokenSignatureKeyNotFoundException");
    }

    [Fact]
    public async Task Believes_no_token_without_a_signature()
    {
        _provider.Forge = token => token.SigningCredentials = null;

        await DemandRefusedAsync("not to be believed");
    }

    [Fact]
    public async Task Believes_no_token_signed_with_what_both_sides_know()
    {
        _provider.Forge = token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(TestProvider.ClientSecret.PadRight(64))) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256);

        await DemandRefusedAsync("not to be believed");
    }

    [Fact]
    public async Task Believes_no_token_that_was_altered_on_the_way()
    {
        _provider.Replace = token =>
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
        _provider.Forge = token => token.Audience = "another site";

        await DemandRefusedAsync("SecurityTokenInvalidAudienceException");
    }

    [Fact]
    public async Task Believes_no_token_for_several_that_was_given_to_another()
    {
        _provider.Forge = token =>
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
        _provider.Forge = token => token.Issuer = "https://evil.example";

        await DemandRefusedAsync("SecurityTokenInvalidIssuerException");
    }

    [Fact]
    public async Task Believes_no_token_that_has_run_out()
    {
        _provider.Forge = token => (token.IssuedAt, token.NotBefore, token.Expires) = (token.IssuedAt - TimeSpan.FromHours(1), token.NotBefore - TimeSpan.FromHours(1), token.Expires - TimeSpan.FromHours(1));

        await DemandRefusedAsync("SecurityTokenInvalidLifetimeException");
    }

    [Fact]
    public async Task Believes_no_token_that_never_runs_out()
    {
        _provider.Forge = token => token.Expires = null;

        await DemandRefusedAsync("not to be believed");
    }

    [Theory]
    [InlineData("another nonce")]
    [InlineData(null)]
    public async Task Believes_no_token_of_another_sign_in(string? nonce)
    {
        _provider.Forge = token =>
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
        _provider.Forge = token => token.Claims.Remove("preferred_username");

        await DemandRefusedAsync("no name in the claim preferred_username");
    }

    [Fact]
    public async Task Believes_nobody_without_a_token()
    {
        _provider.Replace = _ => null;

        await DemandRefusedAsync("gave no token");
    }

    [Fact]
    public async Task A_way_back_that_was_used_once_is_closed()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();
        var back = _provider.SignIn(await BeginAsync(client, "/"));
        await client.GetAsync(back, TestContext.Current.CancellationToken);

        using var again = await client.GetAsync(back, TestContext.Current.CancellationToken);

        again.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _provider.Exchanged.ShouldBe(1);
    }

    [Fact]
    public async Task A_way_back_serves_only_the_browser_that_went_out()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();
        using var other = site.Client();
        var back = _provider.SignIn(await BeginAsync(client, "/"));

        using var answer = await other.GetAsync(back, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await WhoAsync(other)).ShouldBe("nobody");
        _provider.Exchanged.ShouldBe(0);
    }

    [Theory]
    [InlineData("state=made-up&code=stolen")]
    [InlineData("code=stolen")]
    [InlineData("error=access_denied")]
    [InlineData("")]
    public async Task Nobody_comes_back_who_did_not_go_out(string query)
    {
        await using var site = await SiteAsync();
        using var client = site.Client();
        await BeginAsync(client, "/");

        using var answer = await client.GetAsync("/sign-in/openid/back?" + query, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await WhoAsync(client)).ShouldBe("nobody");
        _provider.Exchanged.ShouldBe(0);
    }

    [Fact]
    public async Task A_provider_that_has_changed_its_keys_is_asked_for_them()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();
        await client.GetAsync(_provider.SignIn(await BeginAsync(client, "/")), TestContext.Current.CancellationToken);
        (_provider.Key, _provider.KeyId) = (RSA.Create(2048), "key-2");
        using var other = site.Client();

        using var answer = await other.GetAsync(_provider.SignIn(await BeginAsync(other, "/")), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await WhoAsync(other)).ShouldStartWith("ann@example.org");
    }

    [Fact]
    public async Task A_provider_that_calls_itself_something_else_is_not_the_one()
    {
        _provider.Issuer = "https://login.example.org";
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync("/sign-in/openid", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("calls itself https://login.example.org");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_keeps_nobody_from_reading()
    {
        await using var site = await SiteAsync();
        await _provider.DisposeAsync();
        using var client = site.Client();

        (await client.GetAsync("/sign-in/openid", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await WhoAsync(client)).ShouldBe("nobody");
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_such_way_in()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();

        (await client.GetAsync("/sign-in/openid", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task DemandRefusedAsync(string why)
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync(_provider.SignIn(await BeginAsync(client, "/")), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Not signed in");
        (await WhoAsync(client)).ShouldBe("nobody");
        _provider.Exchanged.ShouldBe(1);
        var entry = site.Of<AuditLog>().Lines().ShouldHaveSingleItem().Entry;
        entry.Outcome.ShouldBe(Outcome.Refused);
        entry.Why.ShouldContain(why);
    }

    private static async Task<Uri> BeginAsync(HttpClient client, string wanted)
    {
        using var answer = await client.GetAsync("/sign-in/openid?return=" + Uri.EscapeDataString(wanted), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!;
    }

    private Task<RunningSite> SiteAsync() => RunningSite.StartAsync(
        [
            "Web:OpenId:Authority=" + _provider.Address,
            "Web:OpenId:ClientId=" + TestProvider.ClientId,
            "Web:OpenId:ClientSecret=" + TestProvider.ClientSecret,
            "Web:OpenId:Analysts:0=analysts",
            "Web:OpenId:Approvers:0=approver",
        ],
        more: site => site.MapGet("/tests/who", (HttpContext context) => Viewer.Of(context).Person is { } person ? $"{person.Name} {person.Role} {person.By}" : "nobody"));

    private static Task<string> WhoAsync(HttpClient client) => client.GetStringAsync("/tests/who", TestContext.Current.CancellationToken);
}
