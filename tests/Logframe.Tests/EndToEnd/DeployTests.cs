using System.Diagnostics;
using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The files that put the worker to work on a machine.</summary>
public sealed class DeployTests
{
    private const string Bash = "/bin/bash";
    private const string Analyser = "/usr/bin/systemd-analyze";

    private static readonly string Folder = Path.Combine(Repository.Root, "deploy");

    [Fact]
    public async Task The_health_check_of_the_container_tells_a_worker_that_lives_from_one_that_does_not()
    {
        Assert.SkipUnless(File.Exists(Bash), $"{Bash} is not here.");
        using var folder = new TemporaryFolder();
        using var worker = LogframeProcess.Start(folder.Path, [("Web__Port", "0"), ("Schedule__RunAtStartIfEmpty", "false")], "serve");
        var port = Regex.Match(await worker.HearAsync("/health"), ":([0-9]+)/health").Groups[1].Value;

        (await RunAsync(Bash, Path.Combine(Folder, "alive.sh"), port)).Exit.ShouldBe(0);
        worker.Stop();
        (await worker.ExitAsync()).ShouldBe(0, worker.Said);

        (await RunAsync(Bash, Path.Combine(Folder, "alive.sh"), port)).Exit.ShouldNotBe(0);
    }

    [Fact]
    public async Task The_unit_is_one_that_systemd_understands()
    {
        Assert.SkipUnless(File.Exists(Analyser), $"{Analyser} is not here.");
        using var folder = new TemporaryFolder();
        var unit = await File.ReadAllTextAsync(Path.Combine(Folder, "logframe.service"), TestContext.Current.CancellationToken);
        unit.ShouldContain("ExecStart=/opt/logframe/logframe serve ");

        // The program is not installed where the unit looks for it.
        var path = folder.Write("logframe.service", unit.Replace("ExecStart=/opt/logframe/logframe", "ExecStart=/bin/true", StringComparison.Ordinal));
        var (exit, said) = await RunAsync(Analyser, "verify", path);

        exit.ShouldBe(0, said);
        said.ShouldNotContain("logframe.service");
    }

    private static async Task<(int Exit, string Said)> RunAsync(string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
