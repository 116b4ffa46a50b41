using Logframe.Core.Observations;
using Logframe.Sources.Documents;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>Takes the printed figures of a document into the store, where each stays bound to that document.</summary>
internal sealed class DocumentIntake(IObservationStore store, TimeProvider clock)
{
    private const string Begins = "document ";

    private const string NamesIt = ": ";

    /// <summary>How the run of a document is recorded: the file, and the document that it restates.</summary>
    public static string RouteOf(string file, string document) => Begins + file + NamesIt + document;

    /// <summary>The document behind a run; null for a run of another kind.</summary>
    public static string? DocumentOf(string route) =>
        route.StartsWith(Begins, StringComparison.Ordinal) && route.IndexOf(NamesIt, StringComparison.Ordinal) is > 0 and var at ? route[(at + NamesIt.Length)..] : null;

    /// <summary>Keeps the figures. One that a partner returned and somebody approved stands against what a document prints for the same period.</summary>
    /// <param name="figures">What was read.</param>
    /// <param name="file">The file it was read from.</param>
    /// <param name="start">Whose figures they are and how they came.</param>
    /// <param name="dryRun">Say what would be kept, and keep nothing.</param>
    public RunRecord Keep(DocumentFigures figures, DocumentFile file, RunStart start, bool dryRun)
    {
        using var run = store.BeginRun(start);
        var reports = figures.Parts.Select(part => Keep(run, part, file)).ToList();
        return dryRun ? RunRecord.Of(0, start, clock.GetUtcNow(), reports) : run.Commit(clock.GetUtcNow());
    }

    private IndicatorReport Keep(IIngestRun run, DocumentPart part, DocumentFile file)
    {
        var indicator = part.Measure.StatedAs!;
        var approved = ReturnIntake.WithProvenance(store, store.Read(indicators: [indicator]))
            .Where(vintage => vintage.Provenance is not null)
            .Select(vintage => (vintage.Observation.Series, vintage.Observation.SortKey))
            .ToHashSet();
        List<Observation> taken = [.. part.Figures.Where(figure => !approved.Contains((figure.Series, figure.SortKey)))];
        var left = part.Figures.Count - taken.Count;
        var report = new IndicatorReport(
            indicator,
            nameof(Sources.FetchOutcome.Fetched),
            null,
            run.Write(indicator, taken, complete: false),
            taken.Count,
            left == 0 ? new Dictionary<string, int>() : new Dictionary<string, int> { ["a partner has returned a figure for the period, and it has been approved"] = left },
            new Dictionary<string, int>(),
            0,
            0,
            [file.Hash]);
        run.Note(report);
        return report;
    }
}
