using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;

namespace Logframe.Tests.Web.People;

/// <summary>A site on which reading needs a sign-in too.</summary>
public sealed class ClosedSiteTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/charts/3.1.svg")]
    public async Task Shows_nothing_to_those_who_are_not_signed_in(string address)
    {
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true"]);
        using var client = site.Client();

        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in?return=" + Uri.EscapeDataString(address));
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

    [Theory]
    [InlineData("/sign-in", "127.0.0.1", HttpStatusCode.OK)]
    [InlineData("/site.css", "127.0.0.1", HttpStatusCode.OK)]
    [InlineData("/health/live", "192.0.2.7", HttpStatusCode.OK)]
    [InlineData("/health/ready", "127.0.0.1", HttpStatusCode.OK)]
    [InlineData("/metrics", "127.0.0.1", HttpStatusCode.OK)]
    [InlineData("/health/ready", "192.0.2.7", HttpStatusCode.SeeOther)]
    [InlineData("/metrics", "192.0.2.7", HttpStatusCode.SeeOther)]
    public async Task Still_lets_people_in_and_tells_programs_of_its_machine_how_it_is(string address, string visitor, HttpStatusCode expected)
    {
        const string Secret = "a secret of the proxy and this site";
        await using var site = await RunningSite.StartAsync(["Web:ReadingNeedsSignIn=true", "Web:Proxy:Addresses:0=127.0.0.1", "Web:Proxy:Secret=" + Secret]);
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("X-Logframe-Proxy-Secret", Secret);
        client.DefaultRequestHeaders.Add("X-Forwarded-For", visitor);

        (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(expected);
    }
}
