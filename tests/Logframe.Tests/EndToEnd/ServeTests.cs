using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Logframe.Cli;
using Logframe.Tests.Support;

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
        await stop.CancelAsync();

        (await serving).ShouldBe(0);
        status.ShouldBe(HttpStatusCode.OK, health.ToJsonString());
        ((string?)health["data"]).ShouldBe("SIMULATED");
        ((string?)health["nextRefresh"]).ShouldNotBeNull();
        ((int?)health["sources"]![0]!["changes"]!["added"]!).ShouldNotBeNull().ShouldBeGreaterThan(1000);
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

    private static async Task<(HttpStatusCode Status, JsonObject Health)> FirstRefreshAsync(HttpClient client)
    {
        while (true)
        {
            using var response = await client.GetAsync("/health", TestContext.Current.CancellationToken);
            var health = (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
            if (health["lastRefresh"] is not null)
            {
                return (response.StatusCode, health);
            }
        }
    }

    /// <summary>Tells when a line with a word in it has been written.</summary>
    private sealed class LineSignal(string word) : TextWriter
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => _line.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value)
        {
            if (value?.Contains(word, StringComparison.Ordinal) == true)
            {
                _line.TrySetResult(value);
            }
        }
    }
}
