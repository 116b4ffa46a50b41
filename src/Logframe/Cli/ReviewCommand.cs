using System.CommandLine;
using Logframe.Reports.Review;
using Logframe.Reviewing;

namespace Logframe.Cli;

/// <summary><c>logframe review</c>: the board's review of a year as a folder that needs nothing else.</summary>
internal static class ReviewCommand
{
    private const string DefaultFolder = "review";

    public static Command Create(Terminal terminal)
    {
        var year = new Option<int?>("--year") { Description = "The year that is reviewed" };
        var folder = new Option<string>("--out") { Description = "Folder for the pack; an older pack there is replaced, anything else is not", DefaultValueFactory = _ => DefaultFolder };
        var edition = new Option<int?>("--edition") { Description = "Which edition of the notes; the newest unless given" };
        var appendix = new Option<bool>("--appendix") { Description = $"Instead of the pack, the appendix to a committee's paper: trend, England and nearest neighbours (into {ReviewAppendix.DefaultFolder} unless --out says otherwise)" };
        var area = new Option<string?>("--area") { Description = "With --appendix: only this area, by its key or code" };
        var noPdf = new Option<bool>("--no-pdf") { Description = "Print no PDF" };
        var command = new Command("review", "Write the board's review of a year: pages, PDF, data and a manifest") { year, edition, ReviewDeskCommands.Reviews, folder, appendix, area, noPdf };
        foreach (var step in ReviewDeskCommands.All(terminal))
        {
            command.Subcommands.Add(step);
        }

        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var isAppendix = options.GetValue(appendix);
            if (!isAppendix && options.GetValue(area) is not null)
            {
                throw CommandFailure.WrongInput("--area goes with --appendix: the review itself is of the whole framework.");
            }

            var name = isAppendix && options.GetResult(folder) is not { Implicit: false } ? ReviewAppendix.DefaultFolder : options.GetRequiredValue(folder);
            var path = Path.GetFullPath(name, terminal.WorkingDirectory);
            if (!isAppendix)
            {
                PackFolder.CheckFree(path);
            }

            using var store = workspace.OpenStore();
            var assembly = new ReviewAssembly(store, terminal.Clock);
            var subject = new ReviewSubjects(store, terminal.Clock, workspace.TodaysFramework, day => workspace.FrameworkOn(day, store)).Choose(
                options.GetValue(year) ?? workspace.AsOf.Year,
                options.GetValue(edition),
                ReviewDeskCommands.Folder(options, terminal),
                options.GetValue(CommonOptions.AsOf));
            var browser = options.GetValue(noPdf) ? null : await Browser.FindAsync(Browser.ProgramFolders(), cancellation);
            if (isAppendix)
            {
                var only = options.GetValue(area) is { } key ? workspace.FindArea(key) : null;
                await ReviewAppendix.WriteAsync(workspace, assembly, subject, only, browser, path, wantsPdf: !options.GetValue(noPdf), cancellation);
                return ExitCode.Done;
            }

            var result = await WriteAsync(workspace, assembly, subject, browser, path, cancellation);
            Say(workspace, path, result, wantsPdf: !options.GetValue(noPdf));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Writes a pack into its folder, with a bar.</summary>
    public static Task<PackResult> WriteAsync(Workspace workspace, ReviewAssembly assembly, ReviewSubject subject, Browser? browser, string folder, CancellationToken cancellation) =>
        WorkProgress.ShowAsync<PackStep, PackResult>(
            workspace,
            "Review",
            progress => PackFolder.FillAsync(folder, making => assembly.WriteAsync(subject, browser, making, progress, cancellation)),
            step => (step.Done, step.Total, step.Doing));

    /// <summary>Says where a pack is, and why it has no PDF where it has none.</summary>
    public static void Say(Workspace workspace, string path, PackResult result, bool wantsPdf)
    {
        var manifest = result.Manifest;
        workspace.Terminal.Out.WriteLine($"{(manifest.Simulated ? "SIMULATED. " : "")}The review of {manifest.MadeFrom.Year} is in {path}: {manifest.Files.Count + 1} files. Open {Path.Combine(path, ReviewPack.Page)}");
        if (wantsPdf && !workspace.IsQuiet && manifest.MadeWith.Browser is null)
        {
            workspace.Terminal.Error.WriteLine(result.PrintTrouble is { } trouble
                ? $"There is no PDF, because the browser could not print it: {trouble}"
                : "There is no PDF, because no browser of the Chromium family is here to print it. Install chromium (on Windows, Edge serves) and run this again, or print the page yourself.");
        }
    }
}
