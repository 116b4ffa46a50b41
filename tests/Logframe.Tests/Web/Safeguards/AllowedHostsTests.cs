using System.Net;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>Under which names the site answers.</summary>
public sealed class AllowedHostsTests
{
    [Fact]
    public async Task Answers_under_its_own_names() =>
        await DemandAsync(HttpStatusCode.OK, "localhost", "127.0.0.1:5080", "[::1]:5080", "logframe.example.org", "LOGFRAME.example.org:443");

    [Fact]
    public async Task Answers_under_no_other_name_so_that_none_can_be_pointed_here() =>
        await DemandAsync(HttpStatusCode.BadRequest, "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:5080", "logframe.example.org.evil.example", "10.1.2.3");

    private static async Task DemandAsync(HttpStatusCode expected, params string[] hosts)
    {
        await using var site = await RunningSite.StartAsync(["Web:Hosts:0=logframe.example.org"]);
        using var client = site.Client();
        foreach (var host in hosts)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(expected, host);
        }
    }
}
