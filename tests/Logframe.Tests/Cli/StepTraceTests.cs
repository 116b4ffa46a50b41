using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

/// <summary>What <c>--trace</c> tells of the work.</summary>
public sealed class StepTraceTests
{
    [Fact]
    public async Task Names_the_steps_of_a_refresh_as_they_begin_and_end()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        await terminal.RunAsync("refresh", "--source", "simulator", "--indicator", "1.1", "--trace");

        var lines = terminal.Error.Split('\n');
        foreach (var step in new[] { "fetch area_types", "parse The answer", "write 9", "commit", "checkpoint" })
        {
            var begun = Array.FindIndex(lines, line => line.StartsWith($"> {step}", StringComparison.Ordinal));
            begun.ShouldBeGreaterThanOrEqualTo(0, step);
            Array.FindIndex(lines, line => line.StartsWith($"< {step}", StringComparison.Ordinal)).ShouldBeGreaterThan(begun, step);
        }
    }

    [Fact]
    public async Task Is_silent_unless_asked_for()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        await terminal.RunAsync("refresh", "--source", "simulator", "--indicator", "1.1");

        terminal.Error.ShouldNotContain("commit");
    }
}
