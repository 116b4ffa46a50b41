using System.Text.Json;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly DraftFramework _draft = new();

    [Fact]
    public async Task Sums_up_the_framework_that_is_the_default_and_ends_well_with_warnings_only()
    {
        var terminal = new TestTerminal(Repository.Root);
        (await terminal.RunAsync("check")).ShouldBe(ExitCode.Done);
        terminal.Error.ShouldBeEmpty();
        var lines = terminal.Out.Split('\n');
        lines[0].ShouldBe("Kent and Medway Integrated Care Strategy");
        lines.ShouldContain(line => line.StartsWith("All ") && line.Contains("89") && line.Contains("105") && line.Contains("79"));
        lines.ShouldContain("Fingertips ids cited: 26; read: 24, for 32 parts");
        lines.ShouldContain(line => line.StartsWith("0 errors, ") && line.Contains(" warnings, "));
        lines.ShouldContain(line => line.StartsWith("outcome-1.yaml:") && line.Contains("indicators[1.6].measures[1].measure: Promises the same as 1.4"));
        lines.TakeWhile(line => line != "Warnings").ShouldAllBe(line => line.Length <= 100);
    }

    [Fact]
    public async Task Finds_the_framework_from_a_folder_further_down()
    {
        var terminal = new TestTerminal(Path.Combine(Repository.Root, "tests", "Logframe.Tests"));
        (await terminal.RunAsync("check", "--framework", "logframe/west-kent")).ShouldBe(ExitCode.Done);
        terminal.Out.ShouldStartWith("West Kent Health Improvement Partnership");
    }

    [Fact]
    public async Task Shows_every_error_and_ends_with_exit_code_2()
    {
        _draft.Change("framework.yaml", "grace-days: 90", "grace-days: many").Change(DraftFramework.Outcome, "status: agreed", "status: decided");
        var terminal = new TestTerminal(_draft.Folder);
        (await terminal.RunAsync("check", "--framework", _draft.Folder)).ShouldBe(ExitCode.WrongInput);
        terminal.Out.ReplaceLineEndings("\n").ShouldBe("""
            2 errors, 0 warnings, 0 notes

            Errors
            framework.yaml:12 defaults.grace-days: must be a whole number of 0 or more, without quotes, not "many".
            outcome-1.yaml:5 indicators[1.1].status: must be one of: agreed, to-approve, changing, to-be-confirmed, placeholder, not "decided".

            """);
    }

    [Fact]
    public async Task Says_the_same_for_another_program()
    {
        _draft.Change(DraftFramework.Outcome, "{at-least: 60}", "{at-least: 40}");
        var terminal = new TestTerminal(_draft.Folder);
        (await terminal.RunAsync("check", "--framework", _draft.Folder, "--format", "json")).ShouldBe(ExitCode.Done);
        using var report = JsonDocument.Parse(terminal.Out);
        report.RootElement.GetProperty("warnings").GetInt32().ShouldBe(2);
        report.RootElement.GetProperty("framework").GetProperty("parts").GetInt32().ShouldBe(1);
        var fault = report.RootElement.GetProperty("faults").EnumerateArray().First(fault => fault.GetProperty("field").GetString()!.EndsWith("target"));
        (fault.GetProperty("severity").GetString(), fault.GetProperty("file").GetString(), fault.GetProperty("line").GetInt32()).ShouldBe(("warning", "outcome-1.yaml", 12));
    }

    [Fact]
    public async Task Holds_the_definition_against_what_is_published()
    {
        using var data = new TemporaryFolder();
        var refresh = new TestTerminal(Repository.Root);
        (await refresh.RunAsync("refresh", "--source", "simulator", "--data", data.Path, "--indicator", "3.3", "5.8")).ShouldBe(ExitCode.Done, refresh.Error);

        var stored = await CheckAsync("--with-metadata");
        stored.ShouldContain("indicators[3.3].measures[1].verification: Of Fingertips 92588 no period after 2022/23 is held");
        stored.ShouldContain("indicators[5.8].measures[1].target: The target of 85% lies inside the 95% interval");
        stored.ShouldNotContain("is published as");
        var asked = await CheckAsync("--with-metadata", "simulator");
        asked.ShouldContain("outcome-2.yaml:13 indicators[2.1].measures[1].verification: Fingertips 93758 is published as \"Loneliness: percentage of adults");
        asked.ShouldNotContain("which has no word in common");
        asked.ShouldNotContain("does not know");

        async Task<string> CheckAsync(params string[] args)
        {
            var terminal = new TestTerminal(Repository.Root);
            (await terminal.RunAsync(["check", "--data", data.Path, "--as-of", "2026-11-22", .. args])).ShouldBe(ExitCode.Done, terminal.Error);
            return terminal.Out;
        }
    }

    [Fact]
    public async Task Leaves_the_notes_out_when_asked_to_be_quiet()
    {
        var terminal = new TestTerminal(_draft.Folder);
        await terminal.RunAsync("check", "--quiet", "--framework", _draft.Folder);
        terminal.Out.ShouldContain("2 notes");
        terminal.Out.ShouldNotContain("The framework states no goal.");
    }

    [Fact]
    public async Task Says_what_to_do_when_there_is_no_such_framework()
    {
        var terminal = new TestTerminal(_draft.Folder);
        (await terminal.RunAsync("check", "--framework", "logframe/atlantis")).ShouldBe(ExitCode.WrongInput);
        terminal.Error.Trim().ShouldBe("There is no framework in logframe/atlantis. Give the folder that holds its framework.yaml with --framework.");
    }

    public void Dispose() => _draft.Dispose();
}
