using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>What every answer of the site tells a browser.</summary>
public sealed class SecurityHeadersTests
{
    private static readonly string[] Addresses = ["/", "/?as-of=yesterday", "/no-such-page", "/charts/none.svg", "/site.css", "/sign-in", "/audit", "/health/live", "/metrics", "/tests/failing", "/api/v1/none"];

    [Fact]
    public async Task Every_answer_forbids_what_this_site_does_not_need()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        foreach (var address in Addresses)
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

            DemandHeaders(answer, address);
        }
    }

    [Fact]
    public async Task So_does_every_answer_that_refuses()
    {
        await using var site = await SiteAsync(["Web:Limits:ReadsPerMinute=1", "Web:Limits:ActsPerMinute=1"]);
        using var client = site.Client();
        using var strangeHost = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };

        using var wrongHost = await client.SendAsync(strangeHost, TestContext.Current.CancellationToken);
        using var withoutToken = await Visitor.PostAsync(client, "/sign-out", token: null);
        using var first = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var tooMany = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);

        (wrongHost.StatusCode, withoutToken.StatusCode, tooMany.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests));
        DemandHeaders(wrongHost, "wrong host");
        DemandHeaders(withoutToken, "without token");
        DemandHeaders(tooMany, "too many");
    }

    [Fact]
    public async Task No_page_brings_script_or_style_of_its_own_which_the_policy_would_stop()
    {
        await using var site = await SharedSite.StartAsync(SharedSite.Today());
        using var client = site.Client();
        await Visitor.SignInNewAsync(site, client, "ann", Role.Approver);

        foreach (var address in new[] { "/", "/audit", "/no-such-page", "/?as-of=yesterday" })
        {
            var page = await (await client.GetAsync(address, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            page.ShouldSatisfyAllConditions(
                () => page.ShouldContain("<h1>"),
                () => page.ShouldNotContain(" style="),
                () => page.ShouldNotContain("<style"),
                () => page.ShouldNotMatch("<script(?![^>]* src=)"),
                () => page.ShouldNotMatch(@"<[^>]+ on[a-z]+="));
        }
    }

    [Fact]
    public async Task A_failure_tells_nothing_of_the_inside()
    {
        await using var site = await SiteAsync();
        using var client = site.Client();

        using var answer = await client.GetAsync("/tests/failing", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldSatisfyAllConditions(text => text.ShouldContain("The site failed"), text => text.ShouldNotContain("secret of the inside"), text => text.ShouldNotContain(" at "));
    }

    [Fact]
    public async Task The_page_of_somebody_signed_in_is_kept_by_no_cache_on_the_way()
    {
        await using var site = await SharedSite.StartAsync(SharedSite.Today());
        using var client = site.Client();
        await Visitor.SignInNewAsync(site, client, "ann", Role.Reader);

        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        using var nobody = await site.Client().GetAsync("/", TestContext.Current.CancellationToken);

        page.Headers.CacheControl!.ToString().ShouldMatch("no-store|private");
        page.Headers.Vary.ShouldContain("Cookie");
        nobody.Headers.Vary.ShouldContain("Cookie");
    }

    private static Task<RunningSite> SiteAsync(IEnumerable<string>? settings = null) =>
        RunningSite.StartAsync(settings, more: site => site.MapGet("/tests/failing", string () => throw new InvalidOperationException("secret of the inside")));

    private static void DemandHeaders(HttpResponseMessage answer, string what)
    {
        One("Content-Security-Policy").ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            what);
        One("X-Content-Type-Options").ShouldBe("nosniff", what);
        One("X-Frame-Options").ShouldBe("DENY", what);
        One("Referrer-Policy").ShouldBe("same-origin", what);
        One("Permissions-Policy").ShouldContain("camera=()", customMessage: what);
        One("Cross-Origin-Opener-Policy").ShouldBe("same-origin", what);
        One("Cross-Origin-Resource-Policy").ShouldBe("same-origin", what);
        answer.Headers.Contains("Server").ShouldBeFalse(what);

        string One(string name) => answer.Headers.TryGetValues(name, out var values) ? values.ShouldHaveSingleItem(what) : throw new ShouldAssertException($"{what} has no {name}");
    }
}
