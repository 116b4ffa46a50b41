using System.CommandLine;
using Logframe.Ingestion;

namespace Logframe.Cli;

/// <summary><c>logframe runs</c>: the log of what changed the store, the latest first; <c>runs show</c> one of them in full.</summary>
internal static class RunsCommand
{
    private const int Shown = 20;

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format([.. Reports.TableOutput.Formats]);
        var number = new Option<int>("--last") { Description = "How many, from the latest; 0 for all", DefaultValueFactory = _ => Shown };
        var command = new Command("runs", "The log of runs: when, from where, how they ended and what they changed") { format, number, Show(terminal) };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            using var store = workspace.OpenStore();
            var runs = store.Runs().Where(run => workspace.KnownAt is not { } moment || run.Finished < moment);
            var wanted = options.GetValue(number);
            var table = RunLog.Table(wanted > 0 ? runs.Take(wanted) : runs);
            table.Write(terminal.Out, options.GetRequiredValue(format), terminal.Styled(terminal.Out, workspace.UsesColour));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var id = new Argument<long>("run") { Description = "Its number, as runs lists it" };
        var format = CommonOptions.Format([.. Reports.TableOutput.Formats]);
        var command = new Command("show", "One run in full: how each indicator went") { id, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            using var store = workspace.OpenStore();
            var run = store.Runs().FirstOrDefault(run => run.Id == options.GetValue(id))
                ?? throw CommandFailure.WrongInput($"There is no run {options.GetValue(id)}. See them with: logframe runs");
            var chosen = options.GetRequiredValue(format);
            if (chosen == "table")
            {
                foreach (var line in RunLog.Heading(run).Concat(RunReport.Lines(run, verbose: true)))
                {
                    terminal.Out.WriteLine(line);
                }

                return ExitCode.Done;
            }

            RunLog.Indicators(run).Write(terminal.Out, chosen, terminal.Styled(terminal.Out, workspace.UsesColour));
            return ExitCode.Done;
        });
        return command;
    }
}
