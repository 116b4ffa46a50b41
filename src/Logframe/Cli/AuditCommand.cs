using System.CommandLine;
using Logframe.Reports;
using Logframe.Web.People.Audit;
using Logframe.Worker;

namespace Logframe.Cli;

/// <summary><c>logframe audit</c>: who did what, when and why, the latest first; with <c>--check</c> whether the log is as it was written.</summary>
internal static class AuditCommand
{
    private const int Shown = 20;

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var number = new Option<int>("--last") { Description = "How many, from the latest; 0 for all", DefaultValueFactory = _ => Shown };
        var check = new Option<bool>("--check") { Description = "Say whether any line was altered or removed, and the hash of the last" };
        var holds = new Option<string?>("--holds") { Description = "With --check: a hash noted earlier, whose line must still be there" };
        var command = new Command("audit", "Who did what, when and why") { format, number, check, holds };
        command.SetAction(options =>
        {
            var (isCheck, wanted) = (options.GetValue(check), options.GetValue(number));
            if (wanted < 0)
            {
                throw CommandFailure.WrongInput("--last needs a number from 0 on; 0 shows all.");
            }

            if (options.GetValue(holds) is not null && !isCheck)
            {
                throw CommandFailure.WrongInput("--holds goes with --check: logframe audit --check --holds <hash>");
            }

            var workspace = new Workspace(options, terminal);
            using var log = new AuditLog(new DataFolder(workspace.DataFolder), terminal.Clock);
            if (isCheck)
            {
                return Check(terminal, log.Check(options.GetValue(holds)));
            }

            var entries = log.Lines().Select(line => line.Entry);
            AuditTable.Of((wanted > 0 ? entries.TakeLast(wanted) : entries).Reverse())
                .Write(terminal.Out, options.GetRequiredValue(format), terminal.Styled(terminal.Out, workspace.UsesColour));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Check(Terminal terminal, AuditCheck check)
    {
        foreach (var fault in check.Faults)
        {
            terminal.Error.WriteLine(fault);
        }

        if (check.Faults.Count > 0)
        {
            return ExitCode.Trouble;
        }

        terminal.Out.WriteLine(check.Last is { } last
            ? $"All {check.Entries} entries are as they were written. The last has the hash {last.Hash}: note it elsewhere, and --check --holds shows later whether lines were cut off the end."
            : "The audit log is empty.");
        return ExitCode.Done;
    }
}
