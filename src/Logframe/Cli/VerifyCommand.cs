using System.CommandLine;
using Logframe.Reports.Review;
using Logframe.Reviewing;

namespace Logframe.Cli;

/// <summary><c>logframe verify</c>: checks every file of a review pack and makes it again to compare.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("pack") { Description = "Folder of the pack" };
        var command = new Command("verify", "Check a review pack: every file against its manifest, then made again and compared byte for byte") { folder, ReviewDeskCommands.Reviews };
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var path = Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory);
            if (!Directory.Exists(path))
            {
                throw CommandFailure.WrongInput($"There is no folder {path}. Give the folder of a review pack.");
            }

            using var store = workspace.OpenStore();
            var check = new PackCheck(store, terminal.Clock, () => workspace.TodaysFramework, ReviewDeskCommands.Folder(options, terminal));
            var verdict = await WorkProgress.ShowAsync<PackStep, PackVerdict>(
                workspace,
                "Verify",
                progress => check.CheckAsync(path, progress, cancellation),
                step => (step.Done, step.Total, step.Doing));
            foreach (var remark in verdict.Remarks)
            {
                terminal.Out.WriteLine(remark);
            }

            if (verdict.Faults.Count > 0)
            {
                throw CommandFailure.Trouble(string.Join(Environment.NewLine, verdict.Faults));
            }

            terminal.Out.WriteLine($"The pack is whole, and made again it is the same{(verdict.Remarks.Count > 0 ? " in everything that can be compared here" : ", byte for byte")}.");
            return ExitCode.Done;
        });
        return command;
    }
}
