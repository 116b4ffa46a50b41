using System.CommandLine;
using Logframe.Core.Assessments.Parity;
using Logframe.Core.Observations;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe parity</c>: works out again what the source itself publishes, and names each difference.</summary>
internal static class ParityCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var command = new Command("parity", "Prove the calculations against the trends and comparisons that the source publishes") { format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            using var store = workspace.OpenStore();
            var book = new SeriesBook(store.Nature ?? DataNature.Real, store.Read(workspace.KnownAt));
            var checks = SourceParity.Check(workspace.Framework, book).ToList();
            if (checks.Count == 0 && !workspace.IsQuiet)
            {
                terminal.Error.WriteLine("No published trend or comparison is held, so there is nothing to recompute. Fetch some figures with: logframe refresh");
            }

            Write(workspace, book.Nature, checks, options.GetRequiredValue(format));
            return checks.Any(check => check.Outcome == ParityOutcome.Differs) ? ExitCode.Trouble : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Workspace workspace, DataNature nature, IReadOnlyList<ParityCheck> checks, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format != "table")
        {
            ParityTable.Flat(checks).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(nature == DataNature.Simulated ? "SIMULATED  " : "")}What the source publishes, and what our own methods make of its figures");
        foreach (var line in ParityTable.Lines(checks))
        {
            output.WriteLine(line);
        }

        foreach (var (heading, table) in ParityTable.Tables(workspace.Framework, checks))
        {
            output.WriteLine();
            output.WriteLine(heading);
            table.Write(output, format, console);
        }
    }
}
