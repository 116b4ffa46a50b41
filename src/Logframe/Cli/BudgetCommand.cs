using System.CommandLine;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe budget</c>: the sums that partners put beside each other, and what follows from them.</summary>
internal static class BudgetCommand
{
    public static Command Create(Terminal terminal)
    {
        var outcome = new Option<string?>("--outcome") { Description = "Only what serves this level: G, P or the number of an outcome" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("budget", "Show the sums that partners put beside each other, their shares and whether they match") { outcome, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var budget = workspace.Framework.Budget ?? throw CommandFailure.WrongInput($"{workspace.Framework.Title} states no budget: its folder holds no budget.yaml.");
            var lines = options.GetValue(outcome) is { } code ? budget.Serving(workspace.FindLevel(code)).ToList() : [.. budget.Lines];
            var shown = new StatedTable(
                [$"{budget.Title}, as stated in {budget.Provenance}", BudgetReport.Holders(budget)],
                BudgetReport.Table(lines),
                [.. BudgetReport.Remarks(budget, lines)],
                BudgetReport.Flat(budget, lines));
            shown.Write(workspace, options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }
}
