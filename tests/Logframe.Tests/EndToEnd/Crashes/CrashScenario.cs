using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>A command that is killed.</summary>
/// <param name="Name">What it does; also the folder with the store that it begins from.</param>
/// <param name="Kinds">The kinds of step in which it is to die.</param>
/// <param name="Command">Its verb and options.</param>
internal sealed record CrashScenario(string Name, IReadOnlyList<string> Kinds, IReadOnlyList<string> Command)
{
    /// <summary>True where it is refused once it is done.</summary>
    public bool IsDoneOnce { get; init; }

    /// <summary>What anyone finds who opens the store and the backups beside it.</summary>
    public static Finding Look(string folder)
    {
        using var store = SqliteObservationStore.Open(Path.Combine(folder, "data"));
        store.Check().ShouldBeEmpty();
        return new Finding(store.StateHash(), store.Held(HeldState.Held).Count, store.Runs().Count, Backups(folder));
    }

    public async Task RunAgainAsync(string folder)
    {
        var terminal = new TestTerminal(folder);
        (await terminal.RunAsync([.. Command])).ShouldBe(ExitCode.Done, terminal.Error);
    }

    /// <summary>The states that backups in a folder for them hold.</summary>
    private static string Backups(string folder)
    {
        using var bench = new TemporaryFolder();
        var states = new SortedSet<string>();
        foreach (var backup in Directory.EnumerateFiles(Path.Combine(folder, "backups"), "*.db"))
        {
            File.Copy(backup, bench.File("logframe.db"), overwrite: true);
            using var store = SqliteObservationStore.Open(bench.Path);
            store.Check().ShouldBeEmpty();
            states.Add(store.StateHash());
        }

        return string.Join(' ', states);
    }
}

/// <summary>A store and its backups as their readers see them.</summary>
/// <param name="State">Hash of the values that stand.</param>
/// <param name="Held">Cases that wait for a decision.</param>
/// <param name="Runs">Runs that can be seen.</param>
/// <param name="Backups">Hash of what the backups hold.</param>
internal sealed record Finding(string State, int Held, int Runs, string Backups);
