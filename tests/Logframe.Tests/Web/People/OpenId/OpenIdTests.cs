using System.Net;
using System.Security.Cryptography;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Audit;

namespace Logframe.Tests.Web.People.OpenId;

/// <summary>Signing in with a provider of OpenID Connect: the way there, and the way back.</summary>
public sealed class OpenIdTests : IAsyncLifetime
{
    private OpenIdBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await OpenIdBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Signs_in_whom_the_provider_names_with_the_role_of_their_groups()
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync(_bench.Provider.SignIn(await OpenIdBench.BeginAsync(client, "/indicators/3.1")), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/indicators/3.1");
        (await OpenIdBench.WhoAsync(client)).ShouldBe("ann@example.org Analyst OpenIdConnect");
        var entry = site.Of<AuditLog>().Lines().ShouldHaveSingleItem().Entry;
        (entry.Who, entry.By, entry.Act, entry.Outcome).ShouldBe(("ann@example.org", Identification.OpenIdConnect, "sign in", Outcome.Done));
    }

    [Fact]
    public async Task The_page_for_signing_in_leads_there()
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();

        var page = await SharedSite.PageAsync(client, "/sign-in?return=%2Findicators%2F3.1");

        page.QuerySelector("a[rel=nofollow]")!.GetAttribute("href").ShouldBe("/sign-in/openid?return=%2Findicators%2F3.1");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    public async Task Leads_to_no_other_site(string wanted)
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync(_bench.Provider.SignIn(await OpenIdBench.BeginAsync(client, wanted)), TestContext.Current.CancellationToken);

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_way_back_that_was_used_once_is_closed()
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();
        var back = _bench.Provider.SignIn(await OpenIdBench.BeginAsync(client, "/"));
        await client.GetAsync(back, TestContext.Current.CancellationToken);

        using var again = await client.GetAsync(back, TestContext.Current.CancellationToken);

        again.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _bench.Provider.Exchanged.ShouldBe(1);
    }

    [Fact]
    public async Task A_way_back_serves_only_the_browser_that_went_out()
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();
        using var other = site.Client();
        var back = _bench.Provider.SignIn(await OpenIdBench.BeginAsync(client, "/"));

        using var answer = await other.GetAsync(back, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await OpenIdBench.WhoAsync(other)).ShouldBe("nobody");
        _bench.Provider.Exchanged.ShouldBe(0);
    }

    [Theory]
    [InlineData("state=made-up&code=stolen")]
    [InlineData("code=stolen")]
    [InlineData("error=access_denied")]
    [InlineData("")]
    public async Task Nobody_comes_back_who_did_not_go_out(string query)
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();
        await OpenIdBench.BeginAsync(client, "/");

        using var answer = await client.GetAsync("/sign-in/openid/back?" + query, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await OpenIdBench.WhoAsync(client)).ShouldBe("nobody");
        _bench.Provider.Exchanged.ShouldBe(0);
    }

    [Fact]
    public async Task A_provider_that_has_changed_its_keys_is_asked_for_them()
    {
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();
        await client.GetAsync(_bench.Provider.SignIn(await OpenIdBench.BeginAsync(client, "/")), TestContext.Current.CancellationToken);
        (_bench.Provider.Key, _bench.Provider.KeyId) = (RSA.Create(2048), "key-2");
        using var other = site.Client();

        using var answer = await other.GetAsync(_bench.Provider.SignIn(await OpenIdBench.BeginAsync(other, "/")), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await OpenIdBench.WhoAsync(other)).ShouldStartWith("ann@example.org");
    }

    [Fact]
    public async Task A_provider_that_calls_itself_something_else_is_not_the_one()
    {
        _bench.Provider.Issuer = "https://login.example.org";
        await using var site = await _bench.SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync("/sign-in/openid", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("calls itself https://login.example.org");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_keeps_nobody_from_reading()
    {
        await using var site = await _bench.SiteAsync();
        await _bench.Provider.DisposeAsync();
        using var client = site.Client();

        (await client.GetAsync("/sign-in/openid", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await OpenIdBench.WhoAsync(client)).ShouldBe("nobody");
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_such_way_in()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();

        (await client.GetAsync("/sign-in/openid", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
