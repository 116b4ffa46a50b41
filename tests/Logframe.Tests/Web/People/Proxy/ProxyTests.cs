using System.Net;
using System.Net.Sockets;
using System.Text;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Web.People.Proxy;

/// <summary>Whom the site believes about who asks: the declared proxy, from its address and with its secret, and nobody else.</summary>
public sealed class ProxyTests
{
    private const string Secret = "a secret of the proxy and this site";

    private static readonly string[] Declared =
    [
        "Web:Proxy:Addresses:0=127.0.0.1",
        "Web:Proxy:Secret=" + Secret,
        "Web:Proxy:Analysts:0=public-health",
        "Web:Proxy:Approvers:0=directors",
        "Web:Proxy:Approvers:1=board",
    ];

    [Theory]
    [InlineData("", "Reader")]
    [InlineData("everybody, Public-Health", "Reader")]
    [InlineData("everybody, public-health", "Analyst")]
    [InlineData("public-health;board", "Approver")]
    [InlineData("directors", "Approver")]
    public async Task The_proxy_says_who_asks_and_their_groups_give_the_role(string groups, string role)
    {
        await using var site = await SiteAsync(Declared);
        using var client = site.Client();

        (await WhoAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-Email", "ann@example.org"), ("X-Forwarded-Groups", groups))).ShouldBe($"ann@example.org {role} ReverseProxy http 127.0.0.1");
    }

    [Theory]
    [InlineData("a secret of the proxy and this sitf")]
    [InlineData("")]
    [InlineData("A SECRET OF THE PROXY AND THIS SITE")]
    public async Task From_its_address_but_without_its_secret_nobody_is_believed(string secret)
    {
        await using var site = await SiteAsync(Declared);
        using var client = site.Client();

        using var answer = await AskAsync(client, ("X-Logframe-Proxy-Secret", secret), ("X-Forwarded-Email", "ann@example.org"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("did not give its secret");
    }

    [Fact]
    public async Task From_another_address_nobody_is_believed_even_with_the_secret()
    {
        await using var site = await SiteAsync(["Web:Proxy:Addresses:0=127.0.0.2", .. Declared[1..]]);
        using var client = site.Client();

        (await WhoAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-Email", "ann@example.org"), ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "https"))).ShouldBe("nobody http 127.0.0.1");
    }

    [Fact]
    public async Task Without_a_declared_proxy_its_headers_mean_nothing()
    {
        await using var site = await SiteAsync([]);
        using var client = site.Client();

        (await WhoAsync(client, ("X-Logframe-Proxy-Secret", ""), ("X-Forwarded-Email", "ann@example.org"), ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "https"))).ShouldBe("nobody http 127.0.0.1");
    }

    [Fact]
    public async Task Without_any_such_header_somebody_is_a_reader_whom_nobody_knows()
    {
        await using var site = await SiteAsync(Declared);
        using var client = site.Client();

        (await WhoAsync(client)).ShouldBe("nobody http 127.0.0.1");
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("10.0.0.1, 192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7:5678", "192.0.2.7")]
    [InlineData("10.0.0.1, [2001:db8::7]:443", "2001:db8::7")]
    [InlineData("2001:db8::7", "2001:db8::7")]
    [InlineData("192.0.2.7, made up", "127.0.0.1")]
    public async Task The_proxy_says_who_asked_it_and_how(string addresses, string visitor)
    {
        await using var site = await SiteAsync(Declared);
        using var client = site.Client();

        (await WhoAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-For", addresses), ("X-Forwarded-Proto", "https"))).ShouldBe($"nobody https {visitor}");
    }

    [Theory]
    [InlineData("X-Forwarded-Email", "ann@example.org")]
    [InlineData("X-Forwarded-Groups", "directors")]
    [InlineData("X-Forwarded-Proto", "https")]
    public async Task A_header_that_comes_twice_is_not_believed(string header, string value)
    {
        await using var site = await SiteAsync(Declared);

        var answer = await RawAsync(site, $"X-Logframe-Proxy-Secret: {Secret}\r\nX-Forwarded-Email: bob@example.org\r\nX-Forwarded-Groups: everybody\r\nX-Forwarded-Proto: http\r\n{header}: {value}\r\n");

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldContain("came more than once");
    }

    [Theory]
    [InlineData("two\u0001names")]
    [InlineData(" ")]
    public async Task What_cannot_be_a_name_is_none(string name)
    {
        await using var site = await SiteAsync(["Web:Proxy:NameHeader=X-Name", .. Declared]);
        using var client = site.Client();
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Name", name);

        using var answer = await AskAsync(client, ("X-Logframe-Proxy-Secret", Secret));

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("ReverseProxy");
    }

    [Fact]
    public async Task Each_visitor_behind_the_proxy_has_limits_of_their_own()
    {
        await using var site = await SiteAsync(["Web:Limits:ReadsPerMinute=1", .. Declared]);
        using var client = site.Client();

        (await AskAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-For", "192.0.2.1"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-For", "192.0.2.2"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-For", "192.0.2.1"))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_session_begun_by_https_through_the_proxy_is_kept_to_https()
    {
        await using var site = await SiteAsync(Declared);
        await Visitor.AddAccountAsync(site.DataFolder, "ann", Role.Reader);
        using var client = RunningSite.Client(site.Address);
        client.DefaultRequestHeaders.Add("X-Logframe-Proxy-Secret", Secret);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var page = await client.GetAsync("/sign-in", TestContext.Current.CancellationToken);

        page.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldContain("; secure;");
        page.Headers.Contains("Strict-Transport-Security").ShouldBeTrue();
    }

    [Fact]
    public async Task The_secret_may_lie_in_a_file()
    {
        using var folder = new TemporaryFolder();
        await using var site = await SiteAsync([Declared[0], "Web:Proxy:SecretFile=" + folder.Write("secret", Secret + "\n")]);
        using var client = site.Client();

        (await WhoAsync(client, ("X-Logframe-Proxy-Secret", Secret), ("X-Forwarded-Email", "ann@example.org"))).ShouldStartWith("ann@example.org");
    }

    [Theory]
    [InlineData("/logframe/tests/who")]
    [InlineData("/tests/who")]
    public async Task Under_a_prefix_the_site_works_whether_the_proxy_takes_it_away_or_not(string path)
    {
        await using var site = await SiteAsync(["Web:Prefix=/logframe"]);
        using var client = site.Client();

        (await client.GetStringAsync(path, TestContext.Current.CancellationToken)).ShouldStartWith("nobody");
        using var asked = await client.GetAsync("/logframe/audit", TestContext.Current.CancellationToken);
        asked.Headers.Location!.OriginalString.ShouldBe("/logframe/sign-in?return=%2Faudit");
    }

    private static Task<RunningSite> SiteAsync(IEnumerable<string> settings) => RunningSite.StartAsync(settings, more: site =>
        site.MapGet("/tests/who", (HttpContext context) =>
            (Viewer.Of(context).Person is { } person ? $"{person.Name} {person.Role} {person.By}" : "nobody") + $" {context.Request.Scheme} {context.Connection.RemoteIpAddress}"));

    /// <summary>Sends headers as they are, which a client would join.</summary>
    private static async Task<string> RawAsync(RunningSite site, string headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /tests/who HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> WhoAsync(HttpClient client, params (string Name, string Value)[] headers)
    {
        using var answer = await AskAsync(client, headers);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tests/who");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
