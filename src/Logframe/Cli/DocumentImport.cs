using Logframe.Core.Assessments.Figures;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Sources.Documents;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary>The way of a document's table through <c>logframe import</c>: kept whole, with the document that it was taken from, or not at all.</summary>
internal static class DocumentImport
{
    public static int Run(Workspace workspace, string path, bool dryRun)
    {
        var terminal = workspace.Terminal;
        var name = Path.GetFileName(path);
        var file = DocumentFile.Open(path) ?? throw CommandFailure.WrongInput($"{name} is larger than the table of a document can be. Nothing was kept.");
        var framework = workspace.TodaysFramework;
        var reading = file.Read(framework);
        if (reading.Figures is not { } figures)
        {
            return ReturnImport.Refuse(terminal, name, reading.Faults);
        }

        using var store = workspace.OpenStore();
        if (store.Nature == DataNature.Simulated)
        {
            throw CommandFailure.WrongInput("The store holds SIMULATED figures, and those of a document are real. Choose another folder with --data.");
        }

        var start = new RunStart(ReturnedSeries.Publisher, DocumentIntake.RouteOf(name, figures.Document), DataNature.Real, terminal.Clock.GetUtcNow(), framework.Snapshot);
        var run = new DocumentIntake(store, terminal.Clock).Keep(figures, file, start, dryRun);
        terminal.Out.WriteLine($"{name}: {Counted.Of(figures.Parts.Sum(part => part.Figures.Count), "printed figure")} of {Counted.Of(figures.Parts.Count, "indicator")}, from {figures.Document}.");
        return RefreshCommand.Report([new SourceResult(start.Route, run, null)], workspace, dryRun ? null : store.StateHash());
    }
}
