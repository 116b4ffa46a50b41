using System.Collections.Concurrent;
using Logframe.Charts;
using Logframe.Charts.Slope;
using Logframe.Charts.Summary;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.Reports.Exports;

namespace Logframe.Reports.Review;

/// <summary>A review laid out as pages, with every picture drawn.</summary>
/// <param name="Review">What is reviewed.</param>
/// <param name="Origin">What it was made from.</param>
/// <param name="Data">The tidy data behind it, with sources and terms.</param>
/// <param name="Levels">In the order of the framework.</param>
/// <param name="Pictures">By the name of the chart.</param>
internal sealed record ReviewBook(AnnualReview Review, PackOrigin Origin, ExportData Data, IReadOnlyList<LevelPages> Levels, IReadOnlyDictionary<string, InlinePicture> Pictures)
{
    public bool IsSimulated => Review.Whole.Nature == DataNature.Simulated;

    public string Title => $"Are we getting there? Annual review {Review.Year}";

    /// <summary>How many promises of each level stand where.</summary>
    public required SummaryChart Standing { get; init; }

    /// <summary>Where each judged promise stood then and stands now; null where there is nothing to compare with.</summary>
    public required SlopeChart? SinceEarlier { get; init; }

    public LevelPages Level(string code) => Levels.First(level => level.Level.Outcome.Code == code);

    /// <summary>True where an indicator has a page of its own that a table can lead to.</summary>
    public bool HasPage(string code) => Levels.Any(level => level.Pages.Any(page => page.Code == code));

    public IndicatorPage Page(string code) => Levels.SelectMany(level => level.Pages).First(page => page.Code == code);

    public static async Task<ReviewBook> DrawAsync(AnnualReview review, PackOrigin origin, ExportData data, IProgress<PackStep> progress, CancellationToken cancellation)
    {
        var levels = review.Whole.Outcomes.Select(level => LevelPages.Of(review.Now, level)).ToList();
        var standing = SummaryBuilder.Of(review.Whole);
        var since = review.Earlier is { } earlier ? SlopeChartBuilder.Of(earlier.Whole, review.Whole) : null;
        List<Chart> charts =
        [
            standing,
            .. since is null ? Array.Empty<Chart>() : [since],
            .. levels.SelectMany(level => level.All),
            .. levels.SelectMany(level => level.Pages).SelectMany(page => page.All),
        ];
        var pictures = new ConcurrentDictionary<string, InlinePicture>();
        await Parallel.ForEachAsync(charts, cancellation, (chart, _) =>
        {
            pictures[chart.Name] = InlinePicture.Of(chart);
            progress.Report(PackStep.Drawing(pictures.Count, charts.Count));
            return ValueTask.CompletedTask;
        });
        return new ReviewBook(review, origin, data, levels, pictures) { Standing = standing, SinceEarlier = since };
    }
}
