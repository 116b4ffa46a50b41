using Logframe.Charts;
using Logframe.Charts.Areas;
using Logframe.Charts.Inequality;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review;

/// <summary>What the page of one indicator shows.</summary>
/// <param name="Assessment">Where it stands.</param>
/// <param name="Charts">One per part and area that has figures.</param>
/// <param name="Areas">One per part that can be compared between places.</param>
/// <param name="Inequalities">One per gap between groups of people.</param>
internal sealed record IndicatorPage(
    IndicatorAssessment Assessment,
    IReadOnlyList<ProgressChart> Charts,
    IReadOnlyList<AreaComparisonChart> Areas,
    IReadOnlyList<InequalityChart> Inequalities)
{
    public string Code => Assessment.Indicator.Code;

    /// <summary>Every chart of which the page shows the figures too.</summary>
    public IEnumerable<Chart> All => [.. Charts, .. Areas, .. Inequalities];

    public static IndicatorPage Of(FrameworkByArea review, IndicatorAssessment indicator) => new(
        indicator,
        [.. ProgressChartBuilder.Of(review.Whole, indicator)],
        [.. AreaComparisonBuilder.Of(review, indicator)],
        [.. InequalityChartBuilder.Of(review.Whole, indicator)]);

    /// <summary>Nothing has been promised in numbers yet, so that there is nothing to judge.</summary>
    public static bool IsUntargeted(IndicatorAssessment assessment) => assessment.Indicator.Measures.All(measure => measure.Target is UnsetTarget);
}
