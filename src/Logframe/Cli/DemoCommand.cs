using System.CommandLine;
using Logframe.Charts;
using Logframe.Reports;
using Logframe.Simulator;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe demo</c>: the whole chain offline, on three vintages of the simulator.</summary>
internal static class DemoCommand
{
    /// <summary>The day of the year on which each vintage is fetched.</summary>
    private static readonly (int Month, int Day) FetchedOn = (11, 1);

    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "Folder for the page, the charts, the reviews and the store of the demonstration", DefaultValueFactory = _ => "out" };
        var noPdf = new Option<bool>("--no-pdf") { Description = "Print no PDF of the review" };
        var command = new Command("demo", "Run the whole chain offline on simulated figures") { folder, noPdf };
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var path = Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory);
            var reviewing = new DemoReviewing(workspace, path);
            reviewing.CheckFree();
            using var store = SqliteObservationStore.OpenAfresh(Path.Combine(path, "data"));
            foreach (var vintage in SimulatorHost.Vintages)
            {
                await FetchAsync(workspace, store, vintage, cancellation);
            }

            var assessment = new Pipeline(store, terminal.Clock).Assess(workspace.TodaysFramework, workspace.AsOf, workspace.KnownAt);
            var formats = Formats(terminal);
            var published = await WorkProgress.ShowAsync<DrawingStep, Publication>(
                workspace,
                "Drawing",
                progress => Publication.WriteAsync(assessment, path, formats, progress, cancellation),
                step => (step.Done, step.Total, null));
            var packs = await reviewing.WriteAsync(store, options.GetValue(CommonOptions.AsOf), wantsPdf: !options.GetValue(noPdf), cancellation);
            StatusCommand.Write(workspace, assessment, [.. assessment.Indicators], HeldNotes.For(assessment, store), "table");
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"State of the store: {store.StateHash()}");
            terminal.Out.WriteLine($"{published.Charts.Count} charts and the overview are in {path}. Open {Path.Combine(path, Overview.Page)}");
            reviewing.Say(packs, wantsPdf: !options.GetValue(noPdf));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task FetchAsync(Workspace workspace, IObservationStore store, int vintage, CancellationToken cancellation)
    {
        var clock = new StandingClock(new DateTimeOffset(vintage, FetchedOn.Month, FetchedOn.Day, 0, 0, 0, TimeSpan.Zero));
        await using var chosen = await SourceChoice.SimulatedAsync(vintage, workspace.Settings.Fingertips, cancellation, workspace.TodaysFramework.Areas);
        var results = await WorkProgress.FetchingAsync(workspace, progress => new Pipeline(store, clock, workspace.Settings.Plausibility)
            .RefreshAsync(workspace.TodaysFramework, [chosen.Source], new RefreshPlan(), progress, cancellation));
        if (results.FirstOrDefault(result => result.Run is null || RunReport.HasTrouble(result.Run)) is { } broken)
        {
            throw CommandFailure.Trouble(broken.Trouble ?? string.Join(Environment.NewLine, RunReport.Lines(broken.Run!, verbose: false)));
        }

        if (!workspace.IsQuiet)
        {
            workspace.Terminal.Error.WriteLine($"Vintage {vintage}: {string.Join(" ", RunReport.Ending(results[0].Run!))}");
        }
    }

    /// <summary>SVG for the page, and PNG where the system has a font to draw its letters with.</summary>
    private static IReadOnlyList<ChartFormat> Formats(Terminal terminal)
    {
        if (ChartFile.MissingFont is not { } missing)
        {
            return [ChartFormat.Svg, ChartFormat.Png];
        }

        terminal.Error.WriteLine($"{missing} Until then the charts are drawn as SVG alone.");
        return [ChartFormat.Svg];
    }

    /// <summary>A clock that stands still, so that each vintage becomes known on its day.</summary>
    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
