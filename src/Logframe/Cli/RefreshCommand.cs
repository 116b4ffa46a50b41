using System.CommandLine;
using Logframe.Ingestion;

namespace Logframe.Cli;

/// <summary><c>logframe refresh</c>: fetches what the framework cites and keeps what is new.</summary>
internal static class RefreshCommand
{
    public static Command Create(Terminal terminal)
    {
        var source = new Option<string>("--source")
        {
            Description = $"Where from: live, {SourceChoice.FindPublicHealthData}, simulator, or folder:<path> with files downloaded beforehand",
            DefaultValueFactory = _ => "live",
        };
        var indicators = new Option<string[]>("--indicator") { Description = "Only these indicators of the framework, by code", AllowMultipleArgumentsPerToken = true };
        var force = new Option<bool>("--force") { Description = "Download and read everything, also what the source says has not changed" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change and keep nothing" };
        var command = new Command("refresh", "Fetch the indicators and keep what is new") { source, indicators, force, dryRun };
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var codes = options.GetValue(indicators) is { Length: > 0 } wanted ? wanted.Select(code => workspace.FindIndicator(code).Code).ToList() : null;
            await using var chosen = await SourceChoice.OpenAsync(options.GetRequiredValue(source), terminal.WorkingDirectory, workspace.Sources, cancellation);
            using var store = workspace.OpenStore();
            var results = await WorkProgress.FetchingAsync(workspace, progress => new Pipeline(store, terminal.Clock, workspace.Settings.Plausibility)
                .RefreshAsync(workspace.TodaysFramework, [chosen.Source], new RefreshPlan(codes, options.GetValue(dryRun), options.GetValue(force)), progress, cancellation));
            return Report(results, workspace, options.GetValue(dryRun) ? null : store.StateHash());
        });
        return command;
    }

    /// <summary>Prints each run and returns the exit code: the run is the worst of its sources.</summary>
    public static int Report(IReadOnlyList<SourceResult> results, Workspace workspace, string? stateHash)
    {
        foreach (var result in results)
        {
            if (result.Run is null)
            {
                workspace.Terminal.Error.WriteLine($"{result.Route} failed: {result.Trouble} The store is as it was.");
                continue;
            }

            foreach (var line in RunReport.Lines(result.Run, workspace.IsVerbose))
            {
                workspace.Terminal.Out.WriteLine(line);
            }
        }

        workspace.Terminal.Out.WriteLine(stateHash is null ? "A dry run: nothing was kept." : $"State of the store: {stateHash}");
        return results.Any(result => result.Run is null || RunReport.HasTrouble(result.Run)) ? ExitCode.Trouble : ExitCode.Done;
    }
}
