using System.CommandLine;
using Logframe.Charts;
using Logframe.Definitions.Reviews;
using Logframe.Web.Site;
using Logframe.Web.Site.Outside;

namespace Logframe.Cli;

/// <summary><c>logframe site</c>: the reading pages as files, for those who cannot host a service.</summary>
internal static class SiteCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "Folder for the pages; an older site there is replaced, anything else is not", Required = true };
        var command = new Command("site", "Write the pages of the site as files that any web server can hand out") { folder, ReviewDeskCommands.Reviews };
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var path = Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory);
            var place = Place(path);
            place.CheckFree();
            var reviews = ReviewDeskCommands.Folder(options, terminal);
            using var room = new ReadingRoom(workspace.OpenStore, workspace.InForceOn, terminal.Clock) { Reviews = id => ReviewShelf.All(reviews, id) };
            var reading = room.On(workspace.AsOf);
            var manifest = await WriteAsync(workspace, reading, room, place, cancellation);
            Say(workspace, reading, path, manifest);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A folder that may hold an older site, and nothing else.</summary>
    public static OwnFolder Place(string path) => new(path, "a site that logframe wrote", SiteManifest.IsSite);

    public static Task<SiteManifest> WriteAsync(Workspace workspace, Reading reading, ReadingRoom room, OwnFolder place, CancellationToken cancellation) =>
        WorkProgress.ShowAsync<SiteStep, SiteManifest>(
            workspace,
            "Writing",
            progress => place.FillAsync(making => new StaticSite(reading, room).WriteAsync(making, progress, cancellation)),
            step => (step.Done, step.Total, step.Kind));

    /// <summary>Says where the pages are, and what a reader must know of them.</summary>
    public static void Say(Workspace workspace, Reading reading, string path, SiteManifest manifest)
    {
        workspace.Terminal.Out.WriteLine($"{(manifest.Simulated ? "SIMULATED. " : "")}{manifest.Pages} pages, {manifest.Files.Count + 1} files in all, are in {path}. Open {Path.Combine(path, "index.html")}");
        if (workspace.IsQuiet)
        {
            return;
        }

        if (ChartFile.MissingFont is { } missing)
        {
            workspace.Terminal.Error.WriteLine($"{missing} Until then the charts are drawn as SVG alone.");
        }

        if (reading.Remark is { } remark)
        {
            workspace.Terminal.Error.WriteLine(remark);
        }

        if (reading.Whole.KnownAt is null)
        {
            workspace.Terminal.Error.WriteLine($"No figures were known on {workspace.AsOf:yyyy-MM-dd}: the pages hold promises alone. Fetch figures with: logframe refresh");
        }
    }
}
