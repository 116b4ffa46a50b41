using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Logframe.Simulator;
using Logframe.Tests.Support;

namespace Logframe.Tests.Documentation;

/// <summary>The commands of the operations manual, run in their order in one folder against the simulator.</summary>
public sealed class OperationsTests
{
    private const string ByHand = "sh by-hand";

    private static readonly Manual Operations = new("operations.md");

    [Fact]
    public async Task Every_command_that_is_not_marked_as_done_by_hand_works()
    {
        Assert.SkipUnless(File.Exists("/bin/bash") && File.Exists("/usr/bin/curl"), "bash or curl is not here.");
        using var folder = new TemporaryFolder();
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, 0, TestContext.Current.CancellationToken);
        var port = FreePort();
        Manual.Install(folder);
        var blocks = Operations.Blocks("sh").Select(block => block.Replace(":5080", $":{port}", StringComparison.Ordinal)).ToList();
        blocks.Count.ShouldBeGreaterThan(7);

        foreach (var block in blocks)
        {
            var (exit, said) = await Manual.RunAsync(folder, block, [("Fingertips__BaseAddress", simulator.BaseAddress.AbsoluteUri), ("Web__Port", port)]);
            exit.ShouldBe(0, $"{block}\n{said}");
        }

        File.ReadAllText(folder.File("status.txt")).ShouldContain("SIMULATED");
        Exposition.Parse(await File.ReadAllTextAsync(folder.File("metrics.txt"), TestContext.Current.CancellationToken))["logframe_store_readable"].ShouldBe(1);
    }

    [Fact]
    public void What_is_done_by_hand_needs_an_administrator_a_service_manager_or_a_server()
    {
        Operations.Blocks(ByHand).Count.ShouldBe(5);
        Operations.Blocks(ByHand).ShouldAllBe(block => Regex.IsMatch(block, @"/opt/|/etc/|systemctl|podman|sudo"));
        Operations.Kinds.ShouldBeSubsetOf(["sh", ByHand]);
    }

    [Fact]
    public void Every_file_named_under_deploy_is_there() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "deploy"), "*", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .ShouldBe(["Containerfile", "alerts.yml", "alive.sh", "archive.proj", "logframe.service", "logrotate", "scrape.yml", "smoke-test.sh", "windows.md"], ignoreOrder: true);

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
