using System.CommandLine;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe history</c>: every value ever seen behind an indicator, when it was known, and why it changed.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "Code of the indicator, such as 3.1" };
        var area = new Option<string?>("--area") { Description = "Figures and verdict of one area, by its key or code" };
        var everywhere = new Option<bool>("--all-areas") { Description = "Figures of every area of the framework, not only those that the verdict reads" };
        var period = new Option<string?>("--period") { Description = "Only this period, as it is printed: 2022/23" };
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var command = new Command("history", "Show every value ever seen behind an indicator, and why each changed") { code, area, everywhere, period, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var indicator = workspace.FindIndicator(options.GetRequiredValue(code));
            var view = options.GetValue(area) is { } name ? workspace.FindArea(name) : null;
            using var store = workspace.OpenStore();
            var history = new IndicatorHistory(store, workspace.Framework, view, indicator.Code, workspace.KnownAt);
            var entries = history.Entries(options.GetValue(everywhere) ? workspace.Framework.Areas : null);
            if (options.GetValue(period) is { } wanted)
            {
                entries = [.. entries.Where(entry => entry.Version.PeriodLabel.Replace(" ", "", StringComparison.Ordinal) == wanted.Replace(" ", "", StringComparison.Ordinal))];
            }

            if (entries.Count == 0 && !workspace.IsQuiet)
            {
                terminal.Error.WriteLine($"The store holds no figure behind {indicator.Code}{(workspace.KnownAt is null ? "" : $" that was known on {workspace.AsOf:yyyy-MM-dd}")}.");
            }

            Write(workspace, indicator, store.Nature ?? DataNature.Real, entries, options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Workspace workspace, Indicator indicator, DataNature nature, IReadOnlyList<HistoryEntry> entries, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format != "table")
        {
            HistoryTable.Flat(indicator.Code, nature, entries).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(nature == DataNature.Simulated ? "SIMULATED  " : "")}{indicator.Code} {indicator.Title}: what was known of its figures up to {Overview.Day(workspace.AsOf)}");
        output.WriteLine(HistoryTable.Lead(entries));
        foreach (var line in HistoryTable.Revisions(entries))
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        output.WriteLine("The runs");
        foreach (var line in HistoryTable.Runs(entries))
        {
            output.WriteLine(line);
        }

        foreach (var (heading, table) in HistoryTable.Tables(entries))
        {
            output.WriteLine();
            output.WriteLine(heading);
            table.Write(output, format, console);
        }
    }
}
