using System.CommandLine;
using System.Globalization;
using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe backup</c>: copies the store into one file while others go on using it, and shows that the copy is whole.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = new Argument<string>("file|folder") { Description = "A new file, or a folder in which it gets a name with its time" };
        var command = new Command("backup", "Copy the store into a file, also while it is in use") { target };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandFile(workspace);
            var file = FileAt(Path.GetFullPath(options.GetRequiredValue(target), terminal.WorkingDirectory), terminal.Clock.GetUtcNow());
            using var store = SqliteObservationStore.Open(workspace.DataFolder);
            var contents = store.BackUp(file);
            terminal.Out.WriteLine($"{Words(contents)} backed up to {file}");
            terminal.Out.WriteLine($"The copy was read whole and is sound. State of the store: {contents.StateHash}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What a store holds, as the beginning of a sentence.</summary>
    public static string Words(StoreContents contents)
    {
        var simulated = contents.Nature == DataNature.Simulated ? "SIMULATED. " : "";
        return contents.LastFinished is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"{simulated}{contents.Runs:N0} runs, the last of {last.UtcDateTime:yyyy-MM-dd HH:mm} UTC,")
            : "A store without runs";
    }

    /// <exception cref="CommandFailure">The figures are kept on a server, which has its own ways to copy them.</exception>
    public static void DemandFile(Workspace workspace)
    {
        if (workspace.Settings.Store.Provider == StoreProvider.PostgreSql)
        {
            throw CommandFailure.WrongInput(
                $"The figures are kept in PostgreSQL. Back them up with pg_dump --schema={workspace.Settings.Store.Schema}, and restore them with pg_restore.");
        }
    }

    private static string FileAt(string path, DateTimeOffset now)
    {
        if (Directory.Exists(path))
        {
            return FreeName.In(path, string.Create(CultureInfo.InvariantCulture, $"logframe-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
        }

        return Directory.Exists(Path.GetDirectoryName(path))
            ? path
            : throw CommandFailure.WrongInput($"There is no folder {Path.GetDirectoryName(path)}. Create it first, so that no backup lands where nobody looks.");
    }
}
