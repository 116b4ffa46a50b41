using System.CommandLine;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Ingestion;

namespace Logframe.Cli;

/// <summary><c>logframe check</c>: what the definition holds, and every fault of it with file and line.</summary>
internal static class CheckCommand
{
    private const string Store = "store";

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("table", "json");
        var metadata = new Option<string?>("--with-metadata")
        {
            Description = $"Hold it against what is published too: store (the default), live, {SourceChoice.FindPublicHealthData} or simulator",
            Arity = ArgumentArity.ZeroOrOne,
        };
        metadata.AcceptOnlyFromAmong(Store, "live", SourceChoice.FindPublicHealthData, "simulator");
        var command = new Command("check", "Read the definition and show every fault with file and line") { format, metadata };
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var folder = workspace.FindFramework();
            var reading = FrameworkReader.Read(folder);
            if (options.GetResult(metadata) is not null && reading.Framework is { } framework)
            {
                reading = reading.With((await CatalogueAsync(workspace, framework, options.GetValue(metadata) ?? Store, cancellation)).Check(framework));
            }

            var report = new CheckReport(Path.GetRelativePath(terminal.WorkingDirectory, folder), reading);
            terminal.Out.Write(options.GetValue(format) == "json" ? report.Json() : report.Text(withNotes: !workspace.IsQuiet));
            return reading.Faults.Any(fault => fault.Severity == FaultSeverity.Error) ? ExitCode.WrongInput : ExitCode.Done;
        });
        return command;
    }

    /// <summary>The figures that the store holds, and what a source says of the indicators where one is asked.</summary>
    private static async Task<PublishedCatalogue> CatalogueAsync(Workspace workspace, LogicalFramework framework, string source, CancellationToken cancellation)
    {
        using var store = workspace.OpenStore();
        var book = new SeriesBook(store.Nature ?? DataNature.Real, store.Read(workspace.KnownAt));
        var indicators = new Dictionary<int, PublishedIndicator?>();
        if (source != Store)
        {
            await using var chosen = await SourceChoice.OpenAsync(source, workspace.Terminal.WorkingDirectory, workspace.Settings.Sources with { Areas = framework.Areas }, cancellation);
            foreach (var id in framework.CitedFingertipsIds)
            {
                indicators[id] = await chosen.DescribeAsync(id, cancellation);
            }
        }

        return new PublishedCatalogue(indicators, book, workspace.AsOf);
    }
}
