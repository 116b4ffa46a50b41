using Logframe.Charts.HeatMap;
using Logframe.Core.Assessments;

namespace Logframe.Reports.Review;

/// <summary>The pages of one level of the framework: its own, those of its indicators that have figures to show, and one that the others share.</summary>
/// <param name="Level">Where it stands.</param>
/// <param name="Pages">Indicators with a target and figures.</param>
/// <param name="Untargeted">Those without a target.</param>
/// <param name="Unseen">Those with a target and without a figure.</param>
internal sealed record LevelPages(
    OutcomeAssessment Level,
    IReadOnlyList<IndicatorPage> Pages,
    IReadOnlyList<IndicatorPage> Untargeted,
    IReadOnlyList<IndicatorAssessment> Unseen)
{
    /// <summary>Its promises in every area; empty where nothing is known.</summary>
    public IReadOnlyList<HeatMapChart> Overview { get; init; } = [];

    public static LevelPages Of(FrameworkByArea review, OutcomeAssessment level)
    {
        var pages = level.Indicators.Select(indicator => IndicatorPage.Of(review, indicator)).ToList();
        var untargeted = pages.Where(page => IndicatorPage.IsUntargeted(page.Assessment)).ToList();
        var shown = pages.Except(untargeted).Where(page => page.Charts.Count > 0).ToList();
        return new LevelPages(level, shown, untargeted, [.. pages.Except(untargeted).Except(shown).Select(page => page.Assessment)])
        {
            Overview = [.. HeatMapBuilder.Of(review, level)],
        };
    }

    public string Code => Level.Outcome.Code;

    public string Anchor => "level-" + Level.Outcome.Code.ToLowerInvariant();

    public string Name => Reports.Overview.LevelName(Level.Outcome);
}
