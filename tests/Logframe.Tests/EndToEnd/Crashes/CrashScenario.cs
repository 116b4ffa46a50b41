using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>A command that is killed, with the store that it begins from.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Kinds">The kinds of step in which it is to die.</param>
/// <param name="Arguments">The command, given the folder it works in.</param>
internal sealed record CrashScenario(string Name, IReadOnlyList<string> Kinds, Func<string, IReadOnlyList<string>> Arguments)
{
    /// <summary>What must be there whole or not at all, beside the store itself: by default nothing.</summary>
    public Func<string, string> Product { get; init; } = _ => "";

    public override string ToString() => Name;

    /// <summary>What anyone who opens the store finds; equal for stores that know the same.</summary>
    public Finding Look(string folder)
    {
        using var store = SqliteObservationStore.Open(DataFolder(folder));
        return new Finding(store.StateHash(), store.Runs().Count, Product(folder));
    }

    public async Task RunAgainAsync(string folder)
    {
        var terminal = new TestTerminal(folder);
        (await terminal.RunAsync([.. Arguments(folder)])).ShouldBe(ExitCode.Done, terminal.Error);
    }

    public static string DataFolder(string folder) => Path.Combine(folder, "data");
}

/// <summary>A store as its readers see it.</summary>
/// <param name="State">Hash of the values that stand.</param>
/// <param name="Runs">Runs that can be seen.</param>
/// <param name="Product">What the command makes beside the store.</param>
internal sealed record Finding(string State, int Runs, string Product);
