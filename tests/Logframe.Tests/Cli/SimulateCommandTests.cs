using System.Net;
using System.Net.Sockets;
using System.Text;
using Logframe.Cli;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

public sealed class SimulateCommandTests
{
    [Fact]
    public async Task Says_where_it_listens_and_stops_cleanly()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var output = new SignallingWriter("Ctrl-C stops.");
        var run = CommandLine.RunAsync(["simulate", "--vintage", "2024"], new Terminal(output, TextWriter.Null, TimeProvider.System, Repository.Root, false), stop.Token);
        await output.Seen.WaitAsync(stop.Token);
        await stop.CancelAsync();

        (await run).ShouldBe(0);
        output.ToString().ShouldContain("as at the end of 2024: http://127.0.0.1:");
        output.ToString().ShouldContain("Fingertips__BaseAddress=http://127.0.0.1:");
    }

    [Fact]
    public async Task Says_that_a_port_is_in_use()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("simulate", "--port", $"{port}")).ShouldBe(1);
        terminal.Error.Trim().ShouldBe($"Port {port} is in use by another program. Choose another with --port, or leave it out to take any that is free.");
    }

    [Theory]
    [InlineData("--vintage", "2023")]
    [InlineData("--port", "70000")]
    [InlineData("--port", "x")]
    public async Task Refuses_wrong_options(string option, string value)
    {
        (await new TestTerminal(Repository.Root).RunAsync("simulate", option, value)).ShouldBe(2);
    }

    /// <summary>Tells when a text has been written to it.</summary>
    private sealed class SignallingWriter(string awaited) : StringWriter
    {
        private readonly TaskCompletionSource _seen = new();

        public Task Seen => _seen.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (value?.Contains(awaited, StringComparison.Ordinal) == true)
            {
                _seen.TrySetResult();
            }
        }
    }
}
