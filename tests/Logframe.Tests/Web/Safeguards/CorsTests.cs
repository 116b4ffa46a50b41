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
