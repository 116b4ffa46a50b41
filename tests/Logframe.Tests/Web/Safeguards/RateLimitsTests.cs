using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>How often one address may ask, and how much it may send.</summary>
public sealed class RateLimitsTests
{
    [Fact]
    public async Task Whoever_reads_too_much_is_told_when_to_come_back()
    {
        await using var site = await RunningSite.StartAsync(["Web:Limits:ReadsPerMinute=2"]);
        using var client = site.Client();

        var answers = new List<HttpResponseMessage>();
        for (var asked = 0; asked < 3; asked++)
        {
            answers.Add(await client.GetAsync("/health/live", TestContext.Current.CancellationToken));
        }

        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        answers[2].Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await answers[2].Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("Too many requests came from this address. Try again in ");
    }

    [Fact]
    public async Task A_program_is_told_so_as_problem_details()
    {
        await using var site = await RunningSite.StartAsync(["Web:Limits:ReadsPerMinute=1"]);
        using var client = site.Client();

        await client.GetAsync("/api/v1/none", TestContext.Current.CancellationToken);
        using var answer = await client.GetAsync("/api/v1/none", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Signing_in_acting_taking_tables_and_reading_are_counted_apart()
    {
        await using var site = await RunningSite.StartAsync(["Web:Limits:SignInsPerMinute=1", "Web:Limits:ActsPerMinute=2", "Web:Limits:DownloadsPerMinute=1"]);
        using var client = site.Client();

        (await Visitor.SignInAsync(client, "ann")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.SignInAsync(client, "ann")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Visitor.PostAsync(client, "/sign-out", token: null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.PostAsync(client, "/sign-out", token: null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Visitor.PostAsync(client, "/sign-out", token: null)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await client.GetAsync("/downloads/none.csv", TestContext.Current.CancellationToken)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await client.GetAsync("/downloads/none.csv", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stranger_can_send_no_more_than_a_form_to_sign_in()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();

        using var answer = await Visitor.PostAsync(client, "/sign-in", token: null, ("name", new string('x', 100_000)));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Nobody_can_send_more_than_the_setting_allows()
    {
        await using var site = await RunningSite.StartAsync(["Web:Limits:RequestBytes=100000"]);
        using var client = site.Client();
        await Visitor.SignInNewAsync(site, client, "ann", Role.Approver);

        using var small = await Visitor.PostAsync(client, "/sign-out", token: null, ("name", new string('x', 90_000)));
        using var large = await Visitor.PostAsync(client, "/sign-out", token: null, ("name", new string('x', 110_000)));

        (small.StatusCode, large.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge));
    }

    [Fact]
    public async Task A_form_that_is_none_is_refused_in_words()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();
        using var broken = new StringContent("--no such boundary", new System.Net.Http.Headers.MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", "x") } });

        using var answer = await client.PostAsync("/sign-in", broken, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("could not be understood");
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("X-Long", new string('x', 20_000));

        (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
    }
}
