using System.Net;
using System.Net.Sockets;
using System.Text;
using Logframe.Cli;
using Logframe.Simulator.Faults;
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
    [InlineData("--seed", "x")]
    [InlineData("--fault", "sulks")]
    [InlineData("--fault", "html-500:2")]
    [InlineData("--fault", "header-only@area_types")]
    public async Task Refuses_wrong_options(string option, string value)
    {
        (await new TestTerminal(Repository.Root).RunAsync("simulate", option, value)).ShouldBe(2);
    }

    [Fact]
    public async Task Lists_every_fault_with_a_sentence()
    {
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("simulate", "--fault", "list")).ShouldBe(0);

        var lines = terminal.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => line.Split(' ')[0]).ShouldBe(FaultKind.All.Select(kind => kind.Name));
        lines.ShouldAllBe(line => line.TrimEnd().EndsWith('.'));
    }

    [Fact]
    public async Task Says_what_goes_wrong()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var output = new SignallingWriter("Ctrl-C stops.");
        var terminal = new Terminal(output, TextWriter.Null, TimeProvider.System, Repository.Root, false);
        var run = CommandLine.RunAsync(["simulate", "--fault", "html-500:0.5@available_data#93085", "--fault", "hang:0"], terminal, stop.Token);
        await output.Seen.WaitAsync(stop.Token);
        await stop.CancelAsync();

        (await run).ShouldBe(0);
        output.ToString().ShouldContain("What goes wrong: html-500, hang.");
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
