using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>Which scripts of other sites may read the API.</summary>
public sealed class CorsTests
{
    private const string Allowed = "Access-Control-Allow-Origin";

    [Fact]
    public async Task Nobody_unless_configured() => (await AllowedAsync([], "/api/v1/none", "https://example.org")).ShouldBeNull();

    [Fact]
    public async Task Those_configured() => (await AllowedAsync(["Web:Cors:0=https://example.org"], "/api/v1/none", "https://example.org")).ShouldBe("https://example.org");

    [Theory]
    [InlineData("/api/v1/none", "https://evil.example")]
    [InlineData("/api/v1/none", "http://example.org")]
    [InlineData("/", "https://example.org")]
    [InlineData("/sign-in", "https://example.org")]
    public async Task Nobody_else_and_nothing_but_the_api(string path, string origin) => (await AllowedAsync(["Web:Cors:0=https://example.org"], path, origin)).ShouldBeNull();

    [Fact]
    public async Task They_also_learn_when_to_come_back_and_may_say_what_they_have()
    {
        await using var site = await RunningSite.StartAsync(["Web:Cors:0=https://example.org", "Web:Limits:ReadsPerMinute=1"]);
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("Origin", "https://example.org");
        using var asked = new HttpRequestMessage(HttpMethod.Options, "/api/v1/none") { Headers = { { "Access-Control-Request-Method", "GET" }, { "Access-Control-Request-Headers", "if-none-match" } } };
        using var may = await client.SendAsync(asked, TestContext.Current.CancellationToken);
        using var first = await client.GetAsync("/api/v1/none", TestContext.Current.CancellationToken);

        using var second = await client.GetAsync("/api/v1/none", TestContext.Current.CancellationToken);

        may.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["If-None-Match"]);
        second.StatusCode.ShouldBe(System.Net.HttpStatusCode.TooManyRequests);
        second.Headers.GetValues(Allowed).ShouldBe(["https://example.org"]);
        second.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldContain("Retry-After");
    }

    private static async Task<string?> AllowedAsync(IEnumerable<string> settings, string path, string origin)
    {
        await using var site = await RunningSite.StartAsync(settings);
        using var client = site.Client();
        client.DefaultRequestHeaders.Add("Origin", origin);
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        return answer.Headers.TryGetValues(Allowed, out var values) ? values.Single() : null;
    }
}
