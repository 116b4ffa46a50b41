using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources.Returns;

namespace Logframe.Cli;

/// <summary>The way of a partner's return through <c>logframe import</c>: nothing of it is kept while anything is wrong, and what is kept waits for approval.</summary>
internal static class ReturnImport
{
    private const int MostFaultsShown = 200;

    private const int LongestName = 200;

    /// <param name="workspace">Where the definition and the store are.</param>
    /// <param name="path">The file.</param>
    /// <param name="by">Who hands it in; null where nobody was named.</param>
    /// <param name="nature">Whether its figures are real.</param>
    /// <param name="dryRun">Check and say what would be held, and hold nothing.</param>
    public static int Run(Workspace workspace, string path, string? by, DataNature nature, bool dryRun)
    {
        var terminal = workspace.Terminal;
        var name = Path.GetFileName(path);
        var file = ReturnFile.Open(path) ?? throw CommandFailure.WrongInput($"{name} is larger than a return can be. Nothing was kept.");
        var framework = workspace.TodaysFramework;
        var reading = file.Read(framework, terminal.Today);
        if (reading.Return is not { } returned)
        {
            return Refuse(terminal, name, reading.Faults);
        }

        if (string.IsNullOrWhiteSpace(by) || by.Length > LongestName)
        {
            throw CommandFailure.WrongInput($"{name} is a return. Say who hands it in, with --by \"name\".");
        }

        using var store = workspace.OpenStore();
        if (store.Nature is { } kept && kept != nature)
        {
            throw CommandFailure.WrongInput(kept == DataNature.Simulated
                ? "The store holds SIMULATED figures, and a return counts as real. Add --simulated to try one out, or choose another folder with --data."
                : "The store holds real figures, and --simulated says that those of the return are not. Choose another folder with --data.");
        }

        var start = ReturnIntake.StartOf(file, nature, framework, terminal.Clock.GetUtcNow());
        var parts = new ReturnIntake(store, terminal.Clock).Submit(returned, by.Trim(), file, start, dryRun);
        var isNew = parts.Any(part => part.IsNew);
        terminal.Out.WriteLine($"{(nature == DataNature.Simulated ? "SIMULATED. " : "")}{name}: {(isNew ? "nothing is wrong with it." : "nothing in it is new, so there is nothing to keep.")}{(dryRun ? " This was a dry run: nothing was kept." : "")}");
        foreach (var line in parts.Select(part => part.Say(dryRun)).Append(returned.Remark).OfType<string>())
        {
            terminal.Out.WriteLine("  " + line);
        }

        if (!dryRun && isNew)
        {
            terminal.Out.WriteLine("Until somebody else approves them, nothing changes. See what they would do with: logframe quarantine");
        }

        return ExitCode.Done;
    }

    /// <summary>Says everything that is wrong with a file of which nothing is kept.</summary>
    public static int Refuse(Terminal terminal, string name, IReadOnlyList<ReturnFault> faults)
    {
        terminal.Error.WriteLine($"{name} has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}, and nothing of it was kept:");
        foreach (var fault in faults.Take(MostFaultsShown))
        {
            terminal.Error.WriteLine("  " + fault);
        }

        if (faults.Count > MostFaultsShown)
        {
            terminal.Error.WriteLine($"  and {faults.Count - MostFaultsShown} more.");
        }

        return ExitCode.WrongInput;
    }
}
