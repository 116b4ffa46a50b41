using System.Net;
using System.Text.Json;
using Logframe.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Logframe.Tests.Web.Api;

/// <summary>What the API says where the trouble lies outside the question: with the store, the program, the haste of whoever asks, or another site.</summary>
public sealed class FaultsTests
{
    [Fact]
    public async Task A_store_that_cannot_be_read_is_told_and_gets_better_by_itself()
    {
        await using var running = await RunningSite.StartAsync(prepare: folder => File.WriteAllText(Path.Combine(folder, "logframe.db"), "not a store"));

        var problem = await ProblemAsync(running, "/api/v1/framework", HttpStatusCode.ServiceUnavailable);
        problem.Text("detail").ShouldContain("logframe.db");
        File.Delete(Path.Combine(running.DataFolder, "logframe.db"));
        using var client = running.Client();
        (await client.AskAsync("/api/v1/framework")).GetProperty("about").GetProperty("lastRun").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_fault_of_the_program_says_nothing_of_its_inside()
    {
        await using var running = await RunningSite.StartAsync(more: site => site.MapGet("/api/v1/broken", string () => throw new InvalidOperationException("inside")));

        (await ProblemAsync(running, "/api/v1/broken", HttpStatusCode.InternalServerError)).GetRawText().ShouldNotContain("inside");
    }

    [Fact]
    public async Task Too_much_in_too_short_a_time_is_told_with_when_to_go_on()
    {
        await using var running = await RunningSite.StartAsync(["Web:Limits:ReadsPerMinute=1"]);
        using var client = running.Client();
        using var first = await client.GetAsync("/api/v1/areas", TestContext.Current.CancellationToken);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);

        (await ProblemAsync(running, "/api/v1/areas", HttpStatusCode.TooManyRequests)).Text("detail").ShouldContain("seconds");
    }

    [Theory]
    [InlineData("Web:Cors:0=https://example.org", "https://example.org", "https://example.org")]
    [InlineData("Web:Cors:0=https://example.org", "https://elsewhere.example.org", null)]
    [InlineData("Logging:Format=json", "https://example.org", null)]
    public async Task Only_origins_that_are_listed_may_read_from_a_browser(string setting, string origin, string? allowed)
    {
        await using var running = await RunningSite.StartAsync([setting]);
        using var client = running.Client();
        using var question = new HttpRequestMessage(HttpMethod.Get, "/api/v1/areas") { Headers = { { "Origin", origin } } };

        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        (answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins.Single() : null).ShouldBe(allowed);
        answer.Headers.Contains("Access-Control-Expose-Headers").ShouldBe(allowed is not null);
    }

    private static async Task<JsonElement> ProblemAsync(RunningSite running, string address, HttpStatusCode status)
    {
        using var client = running.Client();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        problem.Text("instance").ShouldBe(address);
        return problem;
    }
}
