using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Logframe.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;

namespace Logframe.Tests.Cli.Doctor;

/// <summary>The doctor as a whole: everything is looked at, what is ill is said and decides the exit code.</summary>
public sealed class DoctorCommandTests
{
    private static readonly string[] Simulated = ["--set", "Schedule:Source=simulator"];

    [Fact]
    public async Task Where_all_is_well_every_line_says_so()
    {
        using var folder = new TemporaryFolder();
        await new TestTerminal(folder.Path).RunAsync("refresh", "--source", "simulator", "--indicator", "3.1");

        var (exit, found) = await ExamineAsync(folder, Simulated);

        exit.ShouldBe(0);
        found.Keys.ShouldBe(["Definition", "Settings", "Store", "Data folder", "Disk space", "Source", "Time zone", "Schedule", "Clock", "Font", "Browser"]);
        found.Where(line => line.Key is not ("Font" or "Browser" or "Disk space")).ShouldAllBe(line => line.Value.Condition == "well");
        found["Store"].Sentence.ShouldContain("SIMULATED");
        found["Source"].Sentence.ShouldContain("SIMULATED");
        found["Schedule"].Sentence.ShouldContain("from simulator");
        found["Clock"].Sentence.ShouldContain("as the source says");
    }

    [Fact]
    public async Task Offline_nobody_is_asked()
    {
        using var folder = new TemporaryFolder();

        var (exit, found) = await ExamineAsync(folder, ["--offline", "--set", "Fingertips:BaseAddress=http://127.0.0.1:1/"]);

        exit.ShouldBe(0);
        found["Source"].ShouldBe(("doubtful", "Not asked, because of --offline."));
        found["Store"].Sentence.ShouldContain("logframe refresh");
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_ill()
    {
        using var folder = new TemporaryFolder();

        var (exit, found) = await ExamineAsync(folder, ["--set", "Fingertips:BaseAddress=http://127.0.0.1:1/"]);

        exit.ShouldBe(1);
        found["Source"].Condition.ShouldBe("ill");
        found["Source"].Sentence.ShouldContain("cannot be reached");
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_named_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        await using var service = await UntrustedAsync();

        var (exit, found) = await ExamineAsync(folder, ["--set", $"Fingertips:BaseAddress={service.Urls.Single()}/"]);

        exit.ShouldBe(1);
        found["Source"].Sentence.ShouldContain("certificate");
        found["Source"].Sentence.ShouldContain("CaFile");
    }

    [Fact]
    public async Task A_proxy_that_does_not_answer_is_named()
    {
        using var folder = new TemporaryFolder();

        var (exit, found) = await ExamineAsync(folder, ["--set", "Fingertips:BaseAddress=https://example.invalid/", "--set", "Fingertips:Proxy=http://127.0.0.1:1/"]);

        exit.ShouldBe(1);
        found["Source"].Sentence.ShouldContain("proxy 127.0.0.1:1");
    }

    [Fact]
    public async Task Wrong_settings_are_all_named_and_the_rest_is_still_looked_at()
    {
        using var folder = new TemporaryFolder();

        var (exit, found) = await ExamineAsync(folder, ["--set", "Web:Port=99999", "--set", "Schedule:Cron=weekly"]);

        exit.ShouldBe(1);
        found["Settings"].Condition.ShouldBe("ill");
        found["Settings"].Sentence.ShouldContain("Port");
        found["Settings"].Sentence.ShouldContain("Cron");
        found.ShouldContainKey("Disk space");
    }

    [Fact]
    public async Task A_damaged_store_and_a_broken_definition_are_ill()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/logframe.db", "my shopping list, which is long enough to be no database");
        folder.Write("broken/framework.yaml", "title: [unclosed\n");

        var (exit, found) = await ExamineAsync(folder, ["--offline", "--framework", "broken"]);

        exit.ShouldBe(1);
        found["Store"].Condition.ShouldBe("ill");
        found["Definition"].Condition.ShouldBe("ill");
        found["Definition"].Sentence.ShouldContain("logframe check");
    }

    [Fact]
    public async Task A_store_whose_rows_contradict_each_other_is_ill_though_it_can_be_read()
    {
        using var folder = new TemporaryFolder();
        await new TestTerminal(folder.Path).RunAsync("refresh", "--source", "simulator", "--indicator", "3.1");
        using (var connection = new SqliteConnection($"Data Source={folder.File("data/logframe.db")};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var harm = connection.CreateCommand();
            harm.CommandText = "PRAGMA foreign_keys = OFF; DELETE FROM run";
            await harm.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var (exit, found) = await ExamineAsync(folder, ["--offline"]);

        exit.ShouldBe(1);
        found["Store"].Condition.ShouldBe("ill");
        found["Store"].Sentence.ShouldContain("logframe restore");
    }

    [Fact]
    public async Task A_clock_that_was_put_back_is_ill()
    {
        using var folder = new TemporaryFolder();
        await new TestTerminal(folder.Path).RunAsync("refresh", "--source", "simulator", "--indicator", "3.1");

        var (exit, found) = await ExamineAsync(folder, ["--offline"], new FakeClock());

        exit.ShouldBe(1);
        found["Clock"].Condition.ShouldBe("ill");
    }

    [Fact]
    public async Task People_read_one_line_a_matter_with_its_mark()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("doctor", "--offline")).ShouldBe(0, terminal.Error);

        var lines = terminal.Out.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        lines.ShouldAllBe(line => line.StartsWith("✔ ") || line.StartsWith("▲ "));
        lines[0].ShouldStartWith("✔ Definition: Kent and Medway");
    }

    private static async Task<(int Exit, Dictionary<string, (string Condition, string Sentence)> Found)> ExamineAsync(TemporaryFolder folder, string[] options, TimeProvider? clock = null)
    {
        var terminal = new TestTerminal(folder.Path, clock);
        var exit = await terminal.RunAsync(["doctor", "--format", "json", .. options]);
        return (exit, JsonNode.Parse(terminal.Out)!.AsArray().ToDictionary(line => (string)line!["subject"]!, line => ((string)line!["condition"]!, (string)line["sentence"]!)));
    }

    private static async Task<WebApplication> UntrustedAsync()
    {
        using var key = ECDsa.Create();
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var service = builder.Build();
        await service.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }
}
