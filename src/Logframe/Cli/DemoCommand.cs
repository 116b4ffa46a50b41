using System.CommandLine;
using Logframe.Definitions.Reviews;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Store;
using Logframe.Web.Site;

namespace Logframe.Cli;

/// <summary><c>logframe demo</c>: the whole chain offline, on three vintages of the simulator.</summary>
internal static class DemoCommand
{
    /// <summary>The day of the year on which each vintage is fetched.</summary>
    private static readonly (int Month, int Day) FetchedOn = (11, 1);

    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "Folder for the site, the reviews and the store of the demonstration", DefaultValueFactory = _ => "out" };
        var noPdf = new Option<bool>("--no-pdf") { Description = "Print no PDF of the review" };
        var command = new Command("demo", "Run the whole chain offline on simulated figures") { folder, noPdf };
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var path = Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory);
            var reviewing = new DemoReviewing(workspace, path);
            reviewing.CheckFree();
            var pages = Path.Combine(path, "site");
            var place = SiteCommand.Place(pages);
            place.CheckFree();
            var data = Path.Combine(path, "data");
            using var store = SqliteObservationStore.OpenAfresh(data);
            foreach (var vintage in SimulatorHost.Vintages)
            {
                await FetchAsync(workspace, store, vintage, cancellation);
            }

            var packs = await reviewing.WriteAsync(store, options.GetValue(CommonOptions.AsOf), wantsPdf: !options.GetValue(noPdf), cancellation);
            using var room = new ReadingRoom(() => SqliteObservationStore.Open(data), workspace.InForceOn, terminal.Clock) { Reviews = id => ReviewShelf.All(reviewing.Notes, id) };
            var reading = room.On(workspace.AsOf);
            var site = await SiteCommand.WriteAsync(workspace, reading, room, place, cancellation);
            StatusCommand.Write(workspace, reading.Whole, [.. reading.Whole.Indicators], HeldNotes.For(reading.Whole, store), "table");
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"State of the store: {store.StateHash()}");
            SiteCommand.Say(workspace, reading, pages, site);
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

    /// <summary>A clock that stands still, so that each vintage becomes known on its day.</summary>
    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
