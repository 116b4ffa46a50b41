using System.CommandLine;
using Logframe.Core.Definition.Risks;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe risks</c>: the risk register of a framework, by group.</summary>
internal static class RisksCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Option<string?>("--group") { Description = "Only this group" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("risks", "Show the risk register by group: what may happen, its rating and who answers for it") { name, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var register = workspace.Framework.Risks ?? throw CommandFailure.WrongInput($"{workspace.Framework.Title} keeps no risk register: its folder holds no risk-register.yaml.");
            var groups = options.GetValue(name) is { } wanted ? [Find(register, wanted)] : register.Groups;
            var shown = new StatedTable(
                [$"{register.Title}, as stated in {register.Provenance}", RiskTable.Count(groups), $"Reviewed: {register.Reviewed ?? "not stated"}."],
                RiskTable.Of(groups),
                [],
                RiskTable.Flat(register, groups));
            shown.Write(workspace, options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static RiskGroup Find(RiskRegister register, string name) =>
        register.Groups.FirstOrDefault(group => group.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw CommandFailure.WrongInput($"There is no group \"{name}\". The groups are: {string.Join(", ", register.Groups.Select(group => group.Name))}.");
}
