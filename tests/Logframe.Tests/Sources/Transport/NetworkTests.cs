using System.Net;
using System.Security.Cryptography;
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
        using var authority = Authority();
        using var certificate = Certificate(authority, "localhost");
        await using var server = await StartAsync(context => context.Response.WriteAsync("[]"), certificate);
        var caFile = _folder.Write("ca.pem", authority.ExportCertificatePem());

        var fault = (await FaultAsync(server)).ShouldNotBeNull();
        fault.Message.ShouldContain("is not trusted");
        fault.Message.ShouldContain("CaFile");
        (await FaultAsync(server, options => options.CaFile = caFile)).ShouldBeNull();
    }

    [Fact]
    public async Task Verifies_the_name_even_of_a_trusted_certificate()
    {
        using var authority = Authority();
        using var certificate = Certificate(authority, "elsewhere.test");
        await using var server = await StartAsync(context => context.Response.WriteAsync("[]"), certificate);
        var caFile = _folder.Write("ca.pem", authority.ExportCertificatePem());

        (await FaultAsync(server, options => options.CaFile = caFile)).ShouldNotBeNull().Message.ShouldContain("is not trusted");
    }

    private static async Task<SourceFaultException?> FaultAsync(WebApplication server, Action<FingertipsOptions>? change = null)
    {
        var address = new Uri(server.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/api/");
        var options = new FingertipsOptions { BaseAddress = address, Retries = 0 };
        change?.Invoke(options);
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

    private static X509Certificate2 Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(Start, Start.AddYears(30));
    }

    private static X509Certificate2 Certificate(X509Certificate2 authority, string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, Start, Start.AddYears(20), [1, 2, 3]);
        using var withKey = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null);
    }

    private static DateTimeOffset Start { get; } = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
