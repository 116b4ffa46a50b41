using Logframe.Charts;
using Logframe.Charts.HeatMap;
using Logframe.Charts.Spine;
using Logframe.Core.Assessments;

namespace Logframe.Reports.Review;

/// <summary>The pages of one level of the framework: its own, those of its indicators that have figures to show, and one that the others share.</summary>
/// <param name="Level">Where it stands.</param>
/// <param name="Pages">Indicators with a target and figures.</param>
/// <param name="Untargeted">Those without a target.</param>
internal sealed record LevelPages(
    OutcomeAssessment Level,
    IReadOnlyList<IndicatorPage> Pages,
    IReadOnlyList<IndicatorPage> Untargeted)
{
    /// <summary>Its promises in every area; empty where nothing is known.</summary>
    public IReadOnlyList<HeatMapChart> Overview { get; init; } = [];

    /// <summary>How far its judged promises have come, on one scale; null where none is judged against a level.</summary>
    public SpineChart? Spine { get; init; }

    /// <summary>Every chart of the level itself.</summary>
    public IEnumerable<Chart> All => [.. Overview, .. Spine is null ? Array.Empty<Chart>() : [Spine]];

    public static LevelPages Of(FrameworkByArea review, OutcomeAssessment level)
    {
        var pages = level.Indicators.Select(indicator => IndicatorPage.Of(review, indicator)).ToList();
        var untargeted = pages.Where(page => IndicatorPage.IsUntargeted(page.Assessment)).ToList();
        var shown = pages.Except(untargeted).Where(page => page.Charts.Count > 0).ToList();
        return new LevelPages(level, shown, untargeted)
        {
            Overview = [.. HeatMapBuilder.Of(review, level)],
            Spine = SpineBuilder.Of(review.Whole, level).FirstOrDefault(),
        };
    }

    public string Code => Level.Outcome.Code;

    public string Anchor => "level-" + Level.Outcome.Code.ToLowerInvariant();

    public string Name => Reports.Overview.LevelName(Level.Outcome);
}
