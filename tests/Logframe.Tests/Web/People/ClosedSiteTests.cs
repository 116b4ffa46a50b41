using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;

namespace Logframe.Tests.Web.People;

/// <summary>A site on which reading needs a sign-in too.</summary>
public sealed class ClosedSiteTests
{
    [Fact]
    public async Task Shows_nothing_to_those_who_are_not_signed_in()
    {
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true"]);
        using var client = site.Client();
        foreach (var address in new[] { "/", "/no-such-page", "/charts/3.1.svg", "/downloads/values.csv", "/feed.atom", "/calendar.ics", "/data" })
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, address);
            answer.Headers.Location!.OriginalString.ShouldBe("/sign-in?return=" + Uri.EscapeDataString(address));
        }
    }

    [Fact]
    public async Task Tells_nobody_how_it_is_by_way_of_a_proxy_of_its_machine_that_was_not_declared()
    {
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true"]);
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");

        (await client.GetAsync("/metrics", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Tells_programs_that_they_need_somebody()
    {
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true"]);
        using var client = site.Client();

        using var answer = await client.GetAsync("/api/v1/none", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Shows_itself_to_those_who_are()
    {
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true"]);
        using var client = site.Client();
        await Visitor.SignInNewAsync(site, client, "ann", Role.Reader);

        (await client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Still_lets_people_in_and_tells_programs_of_its_machine_how_it_is()
    {
        const string Secret = "a secret of the proxy and this site";
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true", "Web:Proxy:Addresses:0=127.0.0.1", "Web:Proxy:Secret=" + Secret]);
        using var client = site.Client();

        await DemandAsync([], HttpStatusCode.OK, "/sign-in", "/site.css", "/health/live", "/health/ready", "/metrics");
        foreach (var visitor in new[] { "192.0.2.7", "127.0.0.1" })
        {
            await DemandAsync([("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-For", visitor)], HttpStatusCode.OK, "/sign-in", "/site.css", "/health/live");
            await DemandAsync([("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-For", visitor)], HttpStatusCode.SeeOther, "/health/ready", "/metrics");
        }

        await DemandAsync([("X-Logframe-Proxy-Secret", Secret)], HttpStatusCode.SeeOther, "/health/ready", "/metrics");
        await DemandAsync([("X-Forwarded-For", "192.0.2.7")], HttpStatusCode.SeeOther, "/health/ready", "/metrics");

        async Task DemandAsync(IReadOnlyList<(string Name, string Value)> headers, HttpStatusCode expected, params string[] addresses)
        {
            foreach (var address in addresses)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                foreach (var (name, value) in headers)
                {
                    request.Headers.Add(name, value);
                }

                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                answer.StatusCode.ShouldBe(expected, $"{address} with {string.Join(", ", headers)}");
            }
        }
    }
}
