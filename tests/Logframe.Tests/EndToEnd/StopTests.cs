using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The hosted worker as a process: what it tells its service manager, and how it ends.</summary>
public sealed class StopTests
{
    private static readonly (string, string)[] Quietly = [("Web__Port", "0"), ("Schedule__RunAtStartIfEmpty", "false")];

    public StopTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");

    /// <remarks>A process that takes longer than ten seconds is ended by its command line with another exit code.</remarks>
    [Fact]
    public async Task A_stop_in_the_middle_of_a_refresh_ends_well_and_leaves_the_store_as_it_was_and_unlocked()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, 0, TestContext.Current.CancellationToken);
        await using var service = await StallingService.StartAsync(simulator.BaseAddress, passing: 30);
        (await new TestTerminal(folder.Path).RunAsync("refresh", "--source", "simulator", "--indicator", "3.1")).ShouldBe(0);
        var (before, runs) = State(folder);

        using var worker = LogframeProcess.Start(
            folder.Path,
            [("Web__Port", "0"), ("Schedule__Cron", "* * * * * ?"), ("Fingertips__BaseAddress", service.BaseAddress.AbsoluteUri)],
            "serve");
        await service.Stalled;
        worker.Stop();

        (await worker.ExitAsync()).ShouldBe(0, worker.Said);
        worker.Said.ShouldContain("nothing of it was kept");
        State(folder).ShouldBe((before, runs));
        using var store = SqliteObservationStore.Open(Path.Combine(folder.Path, "data"));
        using var next = store.BeginRun(new RunStart("fingertips", "a test", DataNature.Simulated, TimeProvider.System.GetUtcNow(), null));
    }

    [Fact]
    public async Task The_service_manager_is_told_of_the_start_of_life_and_of_the_stop_each_in_one_datagram()
    {
        using var folder = new TemporaryFolder();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.File("notify")));

        using var worker = LogframeProcess.Start(folder.Path, [.. Quietly, ("NOTIFY_SOCKET", folder.File("notify")), ("WATCHDOG_USEC", "100000")], "serve");

        (await ReceiveAsync(socket)).ShouldBe("READY=1");
        (await ReceiveAsync(socket)).ShouldBe("WATCHDOG=1");
        worker.Stop();
        string told;
        do
        {
            told = await ReceiveAsync(socket);
        }
        while (told == "WATCHDOG=1");

        told.ShouldBe("STOPPING=1");
        (await worker.ExitAsync()).ShouldBe(0, worker.Said);
    }

    [Fact]
    public async Task The_command_line_overrides_the_environment_and_that_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{ "Web": { "Port": 0, "Address": "127.0.0.2" }, "Schedule": { "RunAtStartIfEmpty": false } }""");

        (await AddressAsync(folder, [])).ShouldBe("127.0.0.2");
        (await AddressAsync(folder, [("Web__Address", "127.0.0.3")])).ShouldBe("127.0.0.3");
        (await AddressAsync(folder, [("Web__Address", "127.0.0.3")], "--set", "Web:Address=127.0.0.5", "--set", "Web:Address=127.0.0.4")).ShouldBe("127.0.0.4", "of two, the later");
    }

    [Theory]
    [InlineData("json", "^\\{\"Timestamp\":.*The next refresh is due.*\\}$")]
    [InlineData("plain", "^[0-9-]{10} [0-9:]{8}Z info: Logframe.Worker.RefreshSchedule.*The next refresh is due")]
    public async Task The_log_is_written_in_the_set_format_a_line_each(string format, string line)
    {
        using var folder = new TemporaryFolder();
        using var worker = LogframeProcess.Start(folder.Path, Quietly, "serve", "--set", "Logging:Format=" + format);

        (await worker.HearAsync("The next refresh is due")).ShouldMatch(line);
        worker.Stop();
        (await worker.ExitAsync()).ShouldBe(0, worker.Said);
    }

    private static async Task<string> AddressAsync(TemporaryFolder folder, IEnumerable<(string, string)> environment, params string[] arguments)
    {
        using var worker = LogframeProcess.Start(folder.Path, environment, ["serve", .. arguments]);
        var address = Regex.Match(await worker.HearAsync("/health"), "http://([0-9.]+):").Groups[1].Value;
        worker.Stop();
        (await worker.ExitAsync()).ShouldBe(0, worker.Said);
        return address;
    }

    private static (string Hash, int Runs) State(TemporaryFolder folder)
    {
        using var store = SqliteObservationStore.Open(Path.Combine(folder.Path, "data"));
        return (store.StateHash(), store.Runs().Count);
    }

    private static async Task<string> ReceiveAsync(Socket socket)
    {
        var buffer = new byte[256];
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(TimeSpan.FromMinutes(2));
        return Encoding.UTF8.GetString(buffer, 0, await socket.ReceiveAsync(buffer, guard.Token));
    }
}
