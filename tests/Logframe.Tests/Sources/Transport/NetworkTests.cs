using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Sources.Transport;

/// <summary>What only a real socket shows: redirects, sizes and certificates.</summary>
public sealed class NetworkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Follows_a_redirect_on_the_same_host()
    {
        await using var server = await StartAsync(context => context.Request.Path == "/api/area_types"
            ? Redirect(context, "/api/moved")
            : context.Response.WriteAsync("[]"));

        (await FaultAsync(server)).ShouldBeNull();
    }

    [Fact]
    public async Task Refuses_a_redirect_to_another_host()
    {
        await using var server = await StartAsync(context => Redirect(context, "http://elsewhere.test/api/area_types"));

        var fault = (await FaultAsync(server)).ShouldNotBeNull();

        fault.Outcome.ShouldBe(FetchOutcome.RedirectRefused);
        fault.Message.ShouldContain("redirects to http://elsewhere.test");
    }

    [Fact]
    public async Task Refuses_to_be_led_in_a_circle()
    {
        await using var server = await StartAsync(context => Redirect(context, "/api/area_types"));

        (await FaultAsync(server)).ShouldNotBeNull().Message.ShouldContain("redirects in a circle");
    }

    [Fact]
    public async Task Gives_up_an_answer_larger_than_allowed()
    {
        await using var server = await StartAsync(context => context.Response.WriteAsync(new string(' ', 5000)));

        var fault = await FaultAsync(server, options => options.MaxResponseBytes = 4999);

        fault.ShouldNotBeNull().Outcome.ShouldBe(FetchOutcome.TooLarge);
    }

    [Fact]
    public async Task Notices_an_answer_that_breaks_off()
    {
        await using var server = await StartAsync(async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("[");
        });

        (await FaultAsync(server)).ShouldNotBeNull().Outcome.ShouldBe(FetchOutcome.Truncated);
    }

    [Fact]
    public async Task Trusts_no_unknown_certificate_unless_its_authority_is_configured()
    {
        using var authority = TestAuthority.Create();
        using var certificate = TestAuthority.Certify(authority, "localhost");
        await using var server = await StartAsync(context => context.Response.WriteAsync("[]"), certificate);
        var caFile = _folder.Write("ca.pem", authority.ExportCertificatePem());

        var fault = (await FaultAsync(server)).ShouldNotBeNull();
        fault.Outcome.ShouldBe(FetchOutcome.CertificateFault);
        fault.Message.ShouldContain("is not trusted");
        fault.Message.ShouldContain("CaFile");
        (await FaultAsync(server, options => options.CaFile = caFile)).ShouldBeNull();
    }

    [Fact]
    public async Task Verifies_the_name_even_of_a_trusted_certificate()
    {
        using var authority = TestAuthority.Create();
        using var certificate = TestAuthority.Certify(authority, "elsewhere.test");
        await using var server = await StartAsync(context => context.Response.WriteAsync("[]"), certificate);
        var caFile = _folder.Write("ca.pem", authority.ExportCertificatePem());

        (await FaultAsync(server, options => options.CaFile = caFile)).ShouldNotBeNull().Message.ShouldContain("is not trusted");
    }

    [Fact]
    public async Task Names_a_proxy_that_asks_who_we_are()
    {
        await using var proxy = await StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status407ProxyAuthenticationRequired;
            return context.Response.WriteAsync("<html>Who are you?</html>");
        });

        (await FaultAsync("http://source.test/api/", proxy.Urls.Single())).ShouldNotBeNull().Outcome.ShouldBe(FetchOutcome.ProxyRefused);
        var tunnel = (await FaultAsync("https://source.test/api/", proxy.Urls.Single())).ShouldNotBeNull();
        tunnel.Outcome.ShouldBe(FetchOutcome.ProxyRefused);
        tunnel.Message.ShouldContain($"The proxy {new Uri(proxy.Urls.Single()).Authority} does not lead to source.test");
    }

    [Fact]
    public async Task Names_a_page_of_a_proxy()
    {
        await using var proxy = await StartAsync(context => context.Response.WriteAsync("<html>Blocked by your organisation</html>"));

        var fault = (await FaultAsync("http://source.test/api/", proxy.Urls.Single())).ShouldNotBeNull();

        fault.Outcome.ShouldBe(FetchOutcome.NotData);
        fault.Message.ShouldContain("A web page came in place of area_types");
    }

    [Fact]
    public async Task Names_a_proxy_that_is_not_there()
    {
        var fault = (await FaultAsync("http://source.test/api/", $"http://127.0.0.1:{ClosedPort()}")).ShouldNotBeNull();

        fault.Outcome.ShouldBe(FetchOutcome.ProxyRefused);
        fault.Message.ShouldContain("Check the proxy in the settings");
    }

    [Fact]
    public async Task Names_a_source_that_is_not_there() =>
        (await FaultAsync($"http://127.0.0.1:{ClosedPort()}/api/", proxy: "")).ShouldNotBeNull().Outcome.ShouldBe(FetchOutcome.Unavailable);

    [Fact]
    public async Task Names_a_host_without_an_address() =>
        (await FaultAsync("http://no-such-host.invalid/api/", proxy: "")).ShouldNotBeNull().Outcome.ShouldBe(FetchOutcome.HostNotFound);

    /// <summary>A port of this machine on which nobody listens.</summary>
    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task<SourceFaultException?> FaultAsync(string service, string proxy) =>
        FaultAsync(new FingertipsOptions { BaseAddress = new Uri(service), Proxy = proxy, Retries = 0 });

    private static async Task<SourceFaultException?> FaultAsync(WebApplication server, Action<FingertipsOptions>? change = null)
    {
        var address = new Uri(server.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/api/");
        var options = new FingertipsOptions { BaseAddress = address, Retries = 0 };
        change?.Invoke(options);
        return await FaultAsync(options);
    }

    private static async Task<SourceFaultException?> FaultAsync(FingertipsOptions options)
    {
        await using var services = FingertipsServices.Build(options);
        try
        {
            await services.Source.NatureAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (SourceFaultException fault)
        {
            return fault;
        }
    }

    private static Task Redirect(HttpContext context, string location)
    {
        context.Response.Redirect(location);
        return Task.CompletedTask;
    }

    private static async Task<WebApplication> StartAsync(RequestDelegate answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }
}
