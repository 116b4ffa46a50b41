using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Logframe.Tests.Support;
using Logframe.Web.People;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>How the site is reached from other machines, and that it is not reached without protection.</summary>
public sealed class TransportTests
{
    private const string Password = "a password of the key";

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.0.2.1")]
    public async Task Other_addresses_than_loopback_are_refused_without_a_certificate_or_a_declared_proxy(string address)
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("serve", "--set", $"Web:Address={address}")).ShouldBe(2);

        terminal.Error.ShouldContain($"Address {address} can be reached from other machines");
        terminal.Error.ShouldContain("Web:Certificate:File");
        terminal.Error.ShouldContain("Web:Proxy:Addresses");
        Directory.Exists(folder.File("data")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("separate.pem")]
    [InlineData("together.pem")]
    [InlineData("encrypted.pem")]
    [InlineData("site.pfx")]
    public async Task With_a_certificate_the_site_answers_by_tls(string file)
    {
        using var authority = TestAuthority.Create();
        using var folder = new TemporaryFolder();
        var settings = Write(folder, TestAuthority.Certify(authority, "localhost"), file);
        await using var site = await RunningSite.StartAsync(["Web:Address=0.0.0.0", .. settings]);
        await Visitor.AddAccountAsync(site.DataFolder, "ann", Role.Reader);
        using var client = ClientThatTrusts(authority, site.Address);

        using var page = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var signedIn = await Visitor.SignInAsync(client, "ann");

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldBe("max-age=31536000");
        signedIn.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldContain("; secure;");
        await Should.ThrowAsync<HttpRequestException>(() => RunningSite.Client(new Uri($"http://localhost:{site.Address.Port}")).GetAsync("/health/live", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_believed_by_the_client_of_these_tests()
    {
        using var authority = TestAuthority.Create();
        using var other = TestAuthority.Create();
        using var folder = new TemporaryFolder();
        await using var site = await RunningSite.StartAsync(Write(folder, TestAuthority.Certify(authority, "localhost"), "site.pfx"));
        using var client = ClientThatTrusts(other, site.Address);

        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync("/health/live", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_tls_nothing_promises_it()
    {
        await using var site = await RunningSite.StartAsync();
        using var client = site.Client();

        (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_used_is_refused_at_the_start()
    {
        using var folder = new TemporaryFolder();
        using var authority = TestAuthority.Create();
        Write(folder, TestAuthority.Certify(authority, "localhost"), "site.pfx");

        (await SaidAsync(folder, "File=missing.pem")).ShouldContain("There is no file missing.pem");
        (await SaidAsync(folder, $"File={folder.File("site.pfx")}", $"PasswordFile={folder.Write("wrong", "wrong")}")).ShouldContain("cannot be used");
        (await SaidAsync(folder, $"File={folder.Write("only.pem", authority.ExportCertificatePem())}")).ShouldContain("cannot be used");
    }

    private static async Task<string> SaidAsync(TemporaryFolder folder, params string[] settings)
    {
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync(["serve", .. settings.SelectMany(setting => new[] { "--set", "Web:Certificate:" + setting })])).ShouldBe(2);
        return terminal.Error;
    }

    private static List<string> Write(TemporaryFolder folder, X509Certificate2 certificate, string file)
    {
        using (certificate)
        {
            using var key = certificate.GetECDsaPrivateKey()!;
            var (path, password) = (folder.File(file), folder.Write("password", Password + "\n"));
            var pem = certificate.ExportCertificatePem() + "\n";
            switch (file)
            {
                case "separate.pem":
                    folder.Write(file, pem);
                    return [$"Web:Certificate:File={path}", $"Web:Certificate:KeyFile={folder.Write("key.pem", key.ExportPkcs8PrivateKeyPem())}"];
                case "together.pem":
                    folder.Write(file, pem + key.ExportPkcs8PrivateKeyPem());
                    return [$"Web:Certificate:File={path}"];
                case "encrypted.pem":
                    folder.Write(file, pem + key.ExportEncryptedPkcs8PrivateKeyPem(Password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
                    return [$"Web:Certificate:File={path}", $"Web:Certificate:PasswordFile={password}"];
                default:
                    File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, Password));
                    return [$"Web:Certificate:File={path}", $"Web:Certificate:PasswordFile={password}"];
            }
        }
    }

    private static HttpClient ClientThatTrusts(X509Certificate2 authority, Uri site) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        },
    })
    {
        BaseAddress = new Uri($"https://localhost:{site.Port}"),
    };
}
