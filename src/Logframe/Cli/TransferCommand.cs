using System.CommandLine;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe transfer</c>: copies the store from its file into the PostgreSQL of the settings, with all its history.</summary>
internal static class TransferCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("transfer", "Copy the store in --data into the empty PostgreSQL that the settings name, with all its history");
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var settings = workspace.Settings.Store;
            if (settings.Provider != StoreProvider.PostgreSql)
            {
                throw CommandFailure.WrongInput("The settings name no PostgreSQL to transfer to. Set Store__Provider=PostgreSql and Store__ConnectionString.");
            }

            var contents = StoreTransfer.Run(workspace.DataFolder, settings, terminal.Clock.GetUtcNow());
            terminal.Out.WriteLine($"{BackupCommand.Words(contents)} transferred from {workspace.DataFolder} to PostgreSQL, and every vintage was compared. The file is as it was.");
            terminal.Out.WriteLine($"State of the store: {contents.StateHash}");
            return ExitCode.Done;
        });
        return command;
    }
}
