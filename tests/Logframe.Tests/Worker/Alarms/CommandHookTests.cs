using System.Text.Json.Nodes;
using Logframe.Tests.Support;
using Logframe.Worker.Alarms;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>Alarms given to a program: without a shell, as JSON on its standard input, and not for ever.</summary>
public sealed class CommandHookTests
{
    private const string Shell = "/bin/sh";

    public CommandHookTests() => Assert.SkipUnless(File.Exists(Shell), $"{Shell} is not here.");

    [Fact]
    public async Task A_program_reads_the_alarms_on_its_standard_input()
    {
        using var folder = new TemporaryFolder();

        (await TellAsync("-c", "cat > \"$0\"", folder.File("received.json"))).ShouldBeNull();

        var received = JsonNode.Parse(await File.ReadAllTextAsync(folder.File("received.json"), TestContext.Current.CancellationToken))!;
        ((string?)received["news"]![0]!["alarm"]!["subject"]).ShouldBe("93015");
    }

    [Fact]
    public async Task An_argument_is_passed_on_as_it_is_and_no_shell_reads_it()
    {
        using var folder = new TemporaryFolder();
        const string Tempting = "$(touch seen); echo *; `id` \"x\" 'y'";

        (await TellAsync("-c", "printf %s \"$1\" > \"$0\"", folder.File("argument"), Tempting)).ShouldBeNull();

        (await File.ReadAllTextAsync(folder.File("argument"), TestContext.Current.CancellationToken)).ShouldBe(Tempting);
    }

    [Fact]
    public async Task A_program_that_fails_is_named_with_its_exit_code() =>
        (await TellAsync("-c", "exit 3")).ShouldBe($"{Shell} ended with 3.");

    [Fact]
    public async Task A_program_that_does_not_read_is_told_all_the_same() =>
        (await TellAsync("-c", "exec 0<&-; exit 0")).ShouldBeNull();

    [Fact]
    public async Task A_program_that_runs_too_long_is_ended()
    {
        var clock = new FakeClock();
        var hook = Hook(clock, "-c", "exec sleep 1000");

        var telling = hook.TellAsync(AlarmMessages.Raised, TestContext.Current.CancellationToken);
        await clock.PassAsync(TimeSpan.FromSeconds(30));

        (await telling).ShouldBe($"{Shell} ran longer than 30 s and was ended.");
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named()
    {
        var hook = new CommandHook(new CommandOptions { Program = "/nowhere/at-all" }, TimeProvider.System);

        (await hook.TellAsync(AlarmMessages.Raised, TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldStartWith("/nowhere/at-all cannot be started");
    }

    private static Task<string?> TellAsync(params IReadOnlyList<string> arguments) =>
        Hook(TimeProvider.System, arguments).TellAsync(AlarmMessages.Raised, TestContext.Current.CancellationToken);

    private static CommandHook Hook(TimeProvider clock, params IReadOnlyList<string> arguments) => new(new CommandOptions { Program = Shell, Arguments = arguments }, clock);
}
