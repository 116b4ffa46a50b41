using System.CommandLine;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Sources.Documents;
using Logframe.Sources.Fingertips;
using Logframe.Sources.Returns;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe import</c>: keeps the rows of a file that somebody downloaded from the Fingertips website or the printed figures of a document, or holds a partner's return for approval.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A CSV downloaded from the Fingertips website or answered by its API, a partner's return (CSV or XLSX), or the table of a document (as in seeds/)" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change and keep nothing" };
        var by = new Option<string?>("--by") { Description = "Who hands in a return" };
        var simulated = new Option<bool>("--simulated") { Description = "The figures of a return are made up, for a store of simulated ones" };
        var command = new Command("import", "Keep the rows of a downloaded CSV or the figures of a document, or hold a partner's return for approval") { file, dryRun, by, simulated };
        command.SetAction((options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var name = options.GetRequiredValue(file);
            var path = PathSearch.Find(name, terminal.WorkingDirectory, AppContext.BaseDirectory) ?? Path.GetFullPath(name, terminal.WorkingDirectory);
            if (Is(path, DocumentFile.IsOne))
            {
                return Task.FromResult(DocumentImport.Run(workspace, path, options.GetValue(dryRun)));
            }

            if (Is(path, ReturnFile.IsOne))
            {
                var nature = options.GetValue(simulated) ? DataNature.Simulated : DataNature.Real;
                return Task.FromResult(ReturnImport.Run(workspace, path, options.GetValue(by), nature, options.GetValue(dryRun)));
            }

            if (options.GetValue(by) is not null)
            {
                throw CommandFailure.WrongInput($"{Path.GetFileName(path)} is no filled-in form of a return, and only returns are handed in --by somebody. The form of an indicator comes from: logframe template");
            }

            var import = Open(path, cancellation);
            using var store = workspace.OpenStore();
            var start = new RunStart(PublisherNames.Fingertips, "import " + Path.GetFileName(path), DataNature.Real, terminal.Clock.GetUtcNow(), null);
            var run = new Pipeline(store, terminal.Clock, workspace.Settings.Plausibility).Import(import, start, options.GetValue(dryRun));
            if (run.Indicators.FirstOrDefault(report => RunReport.IsTrouble(report)) is { } broken)
            {
                throw CommandFailure.WrongInput($"{broken.Message ?? broken.Outcome} Nothing was imported.");
            }

            return Task.FromResult(RefreshCommand.Report([new SourceResult(start.Route, run, null)], workspace, options.GetValue(dryRun) ? null : store.StateHash()));
        });
        return command;
    }

    private static bool Is(string path, Func<string, bool> kind) => File.Exists(path)
        ? Readable(path, () => kind(path))
        : throw CommandFailure.WrongInput($"There is no file {path}.");

    private static ImportFile Open(string path, CancellationToken cancellation)
    {
        var import = Readable(path, () => ImportFile.Open(path, cancellation));
        return import.Outcome == FetchOutcome.Fetched
            ? import
            : throw CommandFailure.WrongInput($"{import.Message ?? $"{Path.GetFileName(path)} holds no rows ({import.Outcome})."} Nothing was imported.");
    }

    private static T Readable<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Trouble($"{path} cannot be read: {failure.Message}");
        }
    }
}
