using System.Text.Json.Nodes;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

/// <summary>The log of runs, and one run in full.</summary>
public sealed class RunsCommandTests
{
    [Fact]
    public async Task Lists_the_latest_run_first_with_what_it_changed_and_whose_figures_they_are()
    {
        using var folder = await FilledAsync();

        var runs = JsonNode.Parse(await RunAsync(folder, "runs", "--format", "json"))!.AsArray();

        runs.Select(run => (string?)run!["run"]).ShouldBe(["2", "1"]);
        runs[0]!["changed"]!.GetValue<int>().ShouldBe(0);
        runs[1]!["added"]!.GetValue<int>().ShouldBeGreaterThan(0);
        runs.ShouldAllBe(run => (string?)run!["data"] == "SIMULATED" && (string?)run["ending"] == "whole");
        (await RunAsync(folder, "runs")).ShouldContain("SIMULATED");
    }

    [Fact]
    public async Task Lists_no_more_than_wanted()
    {
        using var folder = await FilledAsync();

        JsonNode.Parse(await RunAsync(folder, "runs", "--last", "1", "--format", "json"))!.AsArray().Select(run => (string?)run!["run"]).ShouldBe(["2"]);
    }

    [Fact]
    public async Task Lists_none_that_had_not_finished_by_a_past_day()
    {
        using var folder = await FilledAsync();

        JsonNode.Parse(await RunAsync(folder, "runs", "--as-of", "2020-01-01", "--format", "json"))!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_how_each_indicator_of_a_run_went()
    {
        using var folder = await FilledAsync();

        var text = await RunAsync(folder, "runs", "show", "1");
        var indicator = JsonNode.Parse(await RunAsync(folder, "runs", "show", "1", "--format", "json"))!.AsArray().ShouldHaveSingleItem()!;

        text.ShouldStartWith("Run 1, whole: began ");
        text.ShouldContain("Definition: kent-and-medway ");
        text.ShouldContain("SIMULATED");
        ((string?)indicator["indicator"]).ShouldBe("93015");
        ((string?)indicator["outcome"]).ShouldBe("Fetched");
        indicator["bytes"]!.GetValue<double>().ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task A_run_that_is_not_there_is_wrong_input()
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("runs", "show", "9")).ShouldBe(2);

        terminal.Error.ShouldContain("There is no run 9.");
    }

    private static async Task<TemporaryFolder> FilledAsync()
    {
        var folder = new TemporaryFolder();
        await RunAsync(folder, "refresh", "--source", "simulator", "--indicator", "3.1");
        await RunAsync(folder, "refresh", "--source", "simulator", "--indicator", "3.1");
        return folder;
    }

    private static async Task<string> RunAsync(TemporaryFolder folder, params string[] command)
    {
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync(command)).ShouldBe(0, terminal.Error);
        return terminal.Out;
    }
}
