using System.Text;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Reports.Review.Pages;

namespace Logframe.Reports.Review.Appendices;

/// <summary>The appendix to a committee's paper: the indicators of the outcomes with their trend, England and the nearest neighbours.</summary>
/// <param name="Judged">The framework and its areas on the day.</param>
/// <param name="KnownAt">When the newest figure became known.</param>
/// <param name="Areas">The areas that it shows.</param>
/// <param name="Levels">The outcomes with figures, in the order of the framework.</param>
/// <param name="LeftOut">Outcomes that it leaves out because no figure of theirs is known.</param>
internal sealed record CommitteeAppendix(FrameworkByArea Judged, DateTimeOffset KnownAt, IReadOnlyList<Area> Areas, IReadOnlyList<AppendixLevel> Levels, IReadOnlyList<Outcome> LeftOut)
{
    public const string Page = "appendix.html";

    public const string Pdf = "appendix.pdf";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public bool IsSimulated => Judged.Whole.Nature == DataNature.Simulated;

    public string Title => $"Strategic indicators: {Listed.And(Areas.Select(area => area.Name))} against England and nearest neighbours";

    /// <summary>How many outcomes there are, and why some are left out.</summary>
    public string Scope
    {
        get
        {
            var all = Levels.Count + LeftOut.Count;
            var begin = $"The framework has {Numbers.Word(all).ToLowerInvariant()} outcomes";
            return LeftOut.Count == 0
                ? $"{begin}, and all of them are shown."
                : $"{begin}. {Numbers.Word(Levels.Count)} are shown; left out, because no figure of {(LeftOut.Count == 1 ? "it" : "them")} is known, {(LeftOut.Count == 1 ? "is" : "are")} {Listed.And(LeftOut.Select(level => $"outcome {level.Code}, {level.Name}"))}.";
        }
    }

    /// <param name="judged">The framework and its areas on the day.</param>
    /// <param name="knownAt">When the newest figure became known.</param>
    /// <param name="only">The one area to show; null for those that the promises are made for.</param>
    public static CommitteeAppendix Of(FrameworkByArea judged, DateTimeOffset knownAt, Area? only)
    {
        var framework = judged.Whole.Framework;
        IReadOnlyList<string> keys = only is not null ? [only.Key] : [.. framework.DefaultAreas.SelectMany(key => framework.Area(key) is { Parts.Count: > 0 } whole ? whole.Parts : [key]).Distinct()];
        var areas = judged.Areas.Where(view => keys.Contains(view.Area.Key)).ToList();
        var levels = judged.Whole.Outcomes.Where(level => level.Outcome.Level == OutcomeLevel.Outcome).Select(level => AppendixLevel.Of(judged, level, areas)).ToList();
        return new CommitteeAppendix(
            judged,
            knownAt,
            [.. areas.Select(view => view.Area)],
            levels.FindAll(level => level.Rows.Count > 0),
            levels.FindAll(level => level.Rows.Count == 0).ConvertAll(level => level.Level.Outcome));
    }

    /// <summary>Writes the page and, where there is a browser, the PDF.</summary>
    /// <returns>Why there is no PDF though there is a browser; null where all went well.</returns>
    public async Task<string?> WriteAsync(string folder, Browser? browser, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var page = Path.Combine(folder, Page);
        await File.WriteAllTextAsync(page, await PageRenderer.RenderAsync<AppendixDocument>(this), Utf8, cancellation);
        return browser is null ? null : await PdfPrinter.PrintAsync(browser, page, Path.Combine(folder, Pdf), KnownAt, cancellation);
    }
}
