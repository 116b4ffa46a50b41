using System.CommandLine;
using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Cli;

/// <summary><c>logframe check</c>: what the definition holds, and every fault of it with file and line.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("table", "json");
        var command = new Command("check", "Read the definition and show every fault with file and line") { format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var folder = workspace.FindFramework();
            var reading = FrameworkReader.Read(folder);
            var report = new CheckReport(Path.GetRelativePath(terminal.WorkingDirectory, folder), reading);
            terminal.Out.Write(options.GetValue(format) == "json" ? report.Json() : report.Text(withNotes: !workspace.IsQuiet));
            return reading.Faults.Any(fault => fault.Severity == FaultSeverity.Error) ? ExitCode.WrongInput : ExitCode.Done;
        });
        return command;
    }
}
