using System.Net;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>Under which names the site answers.</summary>
public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("logframe.example.org")]
    [InlineData("LOGFRAME.example.org:443")]
    public async Task Answers_under_its_own_names(string host) => (await AskAsync(host)).ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example:5080")]
    [InlineData("logframe.example.org.evil.example")]
    [InlineData("10.1.2.3")]
    public async Task Answers_under_no_other_name_so_that_none_can_be_pointed_here(string host) => (await AskAsync(host)).ShouldBe(HttpStatusCode.BadRequest);

    private static async Task<HttpStatusCode> AskAsync(string host)
    {
        await using var site = await RunningSite.StartAsync(["Web:Hosts:0=logframe.example.org"]);
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
