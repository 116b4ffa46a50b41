using Logframe.Core.Definition;
using Logframe.Reports.Review;
using Logframe.Reports.Review.Appendices;
using Logframe.Reviewing;

namespace Logframe.Cli;

/// <summary>Writes the appendix to a committee's paper: <c>logframe review --appendix</c>.</summary>
internal static class ReviewAppendix
{
    public const string DefaultFolder = "appendix";

    /// <param name="workspace">The common options.</param>
    /// <param name="assembly">Judges what the store knows.</param>
    /// <param name="subject">What is reviewed.</param>
    /// <param name="only">The one area to show; null for those that the promises are made for.</param>
    /// <param name="browser">Prints the PDF; null for none.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="wantsPdf">Whether to say why there is no PDF.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task WriteAsync(Workspace workspace, ReviewAssembly assembly, ReviewSubject subject, Area? only, Browser? browser, string folder, bool wantsPdf, CancellationToken cancellation)
    {
        if (only is not null && AreaView.AreasOf(subject.Day.Framework).All(view => view.Key != only.Key))
        {
            throw CommandFailure.WrongInput($"{only.Name} is an area to compare with, not one to look at. Give one of these with --area: {string.Join(", ", AreaView.AreasOf(subject.Day.Framework).Select(view => view.Key))}.");
        }

        if (File.Exists(folder))
        {
            throw CommandFailure.WrongInput($"{folder} is a file. Give a folder with --out.");
        }

        var appendix = CommitteeAppendix.Of(assembly.Review(subject).Now, subject.Day.KnownAt!.Value, only);
        if (File.Exists(Path.Combine(folder, PackManifest.FileName)))
        {
            throw CommandFailure.WrongInput($"{folder} holds a review pack, whose files are fixed. Give another folder with --out.");
        }

        if (appendix.Levels.Count == 0)
        {
            throw CommandFailure.WrongInput($"No figure is known of {(appendix.Areas.Count == 0 ? "the area" : string.Join(" and ", appendix.Areas.Select(area => area.Name)))} for any outcome. Give another area with --area, or fetch figures with: logframe refresh");
        }

        var trouble = await appendix.WriteAsync(folder, browser, cancellation);
        workspace.Terminal.Out.WriteLine($"{(appendix.IsSimulated ? "SIMULATED. " : "")}The appendix is in {Path.Combine(folder, CommitteeAppendix.Page)}. {appendix.Scope}");
        if (wantsPdf && !workspace.IsQuiet && (browser is null || trouble is not null))
        {
            workspace.Terminal.Error.WriteLine(trouble is null
                ? "There is no PDF, because no browser of the Chromium family is here to print it."
                : $"There is no PDF, because the browser could not print it: {trouble}");
        }
    }
}
