using System.Net;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Web.People.OpenId;

/// <summary>A provider, and sites where one signs in with it.</summary>
internal sealed class OpenIdBench : IAsyncDisposable
{
    private OpenIdBench(TestProvider provider) => Provider = provider;

    public TestProvider Provider { get; }

    public static async Task<OpenIdBench> StartAsync() => new(await TestProvider.StartAsync());

    public ValueTask DisposeAsync() => Provider.DisposeAsync();

    public static async Task<Uri> BeginAsync(HttpClient client, string wanted)
    {
        using var answer = await client.GetAsync("/sign-in/openid?return=" + Uri.EscapeDataString(wanted), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!;
    }

    public Task<RunningSite> SiteAsync() => RunningSite.StartAsync(
        [
            "Web:OpenId:Authority=" + Provider.Address,
            "Web:OpenId:ClientId=" + TestProvider.ClientId,
            "Web:OpenId:ClientSecret=" + TestProvider.ClientSecret,
            "Web:OpenId:Analysts:0=analysts",
            "Web:OpenId:Approvers:0=approver",
        ],
        more: site => site.MapGet("/tests/who", (HttpContext context) => Viewer.Of(context).Person is { } person ? $"{person.Name} {person.Role} {person.By}" : "nobody"));

    public static Task<string> WhoAsync(HttpClient client) => client.GetStringAsync("/tests/who", TestContext.Current.CancellationToken);
}
