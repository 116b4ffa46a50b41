using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Logframe.Cli;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;
using Logframe.Tests.Worker.Alarms;

namespace Logframe.Tests.EndToEnd;

/// <summary>The hosted worker from its start to its stop, on the simulator.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task Fills_an_empty_store_at_once_says_how_it_is_and_stops_cleanly()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{ "Schedule": { "Source": "simulator" }, "Web": { "Port": 0 } }""");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var said = new LineSignal("/health");

        var serving = CommandLine.RunAsync(["serve"], new Terminal(said, TextWriter.Null, TimeProvider.System, folder.Path, IsInteractive: false), stop.Token);
        using var client = new HttpClient { BaseAddress = new Uri(Regex.Match(await said.Line, @"http://\S+(?=/health)").Value) };
        var (status, health) = await FirstRefreshAsync(client);
        var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        var metrics = await client.GetAsync("/metrics", TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        (await serving).ShouldBe(0);
        status.ShouldBe(HttpStatusCode.OK, health.ToJsonString());
        ((string?)health["data"]).ShouldBe("SIMULATED");
        ((string?)health["nextRefresh"]).ShouldNotBeNull();
        ((string?)health["sources"]![0]!["route"]).ShouldNotBeNull().ShouldStartWith("simulator ");
        ((int?)health["sources"]![0]!["changes"]!["added"]!).ShouldNotBeNull().ShouldBeGreaterThan(1000);
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        metrics.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; version=0.0.4; charset=utf-8");
        DemandMetricsOfOneRun(Exposition.Parse(await metrics.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_refresh_that_fails_for_too_long_makes_it_not_ready_though_alive_and_raises_an_alarm()
    {
        using var folder = new TemporaryFolder();
        await using var receiver = await Receiver.StartAsync(HttpStatusCode.OK);
        folder.Write("appsettings.json", $$"""
            {
              "Schedule": { "Source": "folder:nowhere" }, "Web": { "Port": 0 }, "Alarms": { "RefreshFailingFor": "00:00:00" },
              "AlarmWebhook": { "Address": "{{receiver.Address}}", "Secret": "a secret of the receiver" }
            }
            """);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var said = new LineSignal("/health");

        var serving = CommandLine.RunAsync(["serve"], new Terminal(said, TextWriter.Null, TimeProvider.System, folder.Path, IsInteractive: false), stop.Token);
        using var client = new HttpClient { BaseAddress = new Uri(Regex.Match(await said.Line, @"http://\S+(?=/health)").Value) };
        var (status, health) = await FirstRefreshAsync(client);
        var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        var metrics = await AlarmAsync(client);
        var posted = await receiver.First.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        (await serving).ShouldBe(0);
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ((string?)health["status"]).ShouldBe("not ready");
        ((string?)health["reasons"]!.AsArray().ShouldHaveSingleItem()).ShouldNotBeNull().ShouldContain("nowhere");
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
        metrics["logframe_runs_total{outcome=\"failed\"}"].ShouldBe(1);
        Encoding.UTF8.GetString(posted.Body).ShouldContain("nowhere");
    }

    [Theory]
    [InlineData("""{ "Schedule": { "Cron": "every monday" } }""", "Cron")]
    [InlineData("""{ "Schedule": { "TimeZone": "Kent" } }""", "TimeZone")]
    [InlineData("""{ "Schedule": { "When": "now" } }""", "When")]
    [InlineData("""{ "Web": { "Port": 99999 } }""", "Port")]
    [InlineData("""{ "Schedule": """, "appsettings.json")]
    public async Task Wrong_settings_are_refused_before_anything_runs(string settings, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", settings);
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("serve")).ShouldBe(2);

        terminal.Error.ShouldContain(message);
        Directory.Exists(Path.Combine(folder.Path, "data")).ShouldBeFalse();
    }

    private static void DemandMetricsOfOneRun(Exposition metrics)
    {
        var cited = ShippedFrameworks.KentAndMedway.CitedFingertipsIds.Select(id => $"{{indicator=\"{id}\"}}").ToList();

        metrics["logframe_runs_total{outcome=\"whole\"}"].ShouldBe(1);
        metrics["logframe_runs_total{outcome=\"failed\"}"].ShouldBe(0);
        metrics["logframe_values_total{change=\"added\"}"].ShouldBeGreaterThan(1000);
        metrics["logframe_rows_total{fate=\"taken\"}"].ShouldBeGreaterThan(1000);
        metrics.SamplesOf("logframe_faults_total").ShouldAllBe(fault => metrics[fault] == 0);
        metrics["logframe_requests_total"].ShouldBeGreaterThan(cited.Count);
        metrics["logframe_received_bytes_total"].ShouldBeGreaterThan(100_000);
        metrics["logframe_run_duration_seconds_count"].ShouldBe(1);
        metrics["logframe_store_size_bytes"].ShouldBeGreaterThan(100_000);
        metrics["logframe_store_readable"].ShouldBe(1);
        metrics.SamplesOf("logframe_build_info").ShouldHaveSingleItem().ShouldContain("data=\"SIMULATED\"");
        metrics.SamplesOf("logframe_indicator_since_look_seconds").ShouldBe(cited.Select(id => "logframe_indicator_since_look_seconds" + id), ignoreOrder: true);
        metrics.SamplesOf("logframe_indicator_newest_period_age_seconds").ShouldBeSubsetOf(cited.Select(id => "logframe_indicator_newest_period_age_seconds" + id));
        metrics.Samples.Count.ShouldBeLessThan(150, "the number of series is bounded");
        NamesIn("deploy/prometheus/alerts.yml").ShouldBeSubsetOf(metrics.Families.Keys);
        NamesIn("docs/operations.md").ShouldBe(metrics.Families.Keys, ignoreOrder: true);
    }

    /// <summary>The metrics that a file names, the parts of a histogram by the whole.</summary>
    private static IEnumerable<string> NamesIn(string file) => Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, file)), "logframe(_[a-z]+)+")
        .Select(name => Regex.Replace(name.Value, "(?<=duration_seconds)_(sum|count)$", ""))
        .Distinct();

    private static async Task<Exposition> AlarmAsync(HttpClient client)
    {
        while (true)
        {
            var metrics = Exposition.Parse(await client.GetStringAsync("/metrics", TestContext.Current.CancellationToken));
            if (metrics["logframe_alarms{kind=\"RefreshFailed\"}"] == 1)
            {
                return metrics;
            }
        }
    }

    private static async Task<(HttpStatusCode Status, JsonObject Health)> FirstRefreshAsync(HttpClient client)
    {
        while (true)
        {
            using var response = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            var health = (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
            if (health["lastRefresh"] is not null)
            {
                return (response.StatusCode, health);
            }
        }
    }
}
