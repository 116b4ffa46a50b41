using System.CommandLine;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe restore</c>: puts a backup in the place of the store, which is kept aside.</summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A backup of a store" };
        var command = new Command("restore", "Put a backup in the place of the store, which is kept aside") { file };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            BackupCommand.DemandFile(workspace);
            var backup = Path.GetFullPath(options.GetRequiredValue(file), terminal.WorkingDirectory);
            if (!File.Exists(backup))
            {
                throw CommandFailure.WrongInput($"There is no file {backup}.");
            }

            var restored = SqliteObservationStore.Restore(workspace.DataFolder, backup, terminal.Clock.GetUtcNow());
            terminal.Out.WriteLine($"{BackupCommand.Words(restored.Contents)} restored from {backup}");
            terminal.Out.WriteLine($"State of the store: {restored.Contents.StateHash}");
            if (restored.KeptAside is { } aside)
            {
                terminal.Out.WriteLine($"The store that was there before is kept as {aside}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
