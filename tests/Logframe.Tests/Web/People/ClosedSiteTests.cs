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
        client.DefaultRequestHeaders.Add("X-Logframe-Proxy-Secret", Secret);

        await DemandAsync("127.0.0.1", HttpStatusCode.OK, "/sign-in", "/site.css", "/health/live", "/health/ready", "/metrics");
        await DemandAsync("192.0.2.7", HttpStatusCode.OK, "/sign-in", "/site.css", "/health/live");
        await DemandAsync("192.0.2.7", HttpStatusCode.SeeOther, "/health/ready", "/metrics");

        async Task DemandAsync(string visitor, HttpStatusCode expected, params string[] addresses)
        {
            foreach (var address in addresses)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "X-Forwarded-For", visitor } } };
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                answer.StatusCode.ShouldBe(expected, $"{address} for {visitor}");
            }
        }
    }
}
