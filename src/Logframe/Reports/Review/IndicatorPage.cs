using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review;

/// <summary>What the page of one indicator shows.</summary>
/// <param name="Assessment">Where it stands.</param>
/// <param name="Charts">One per part and area that has figures.</param>
internal sealed record IndicatorPage(IndicatorAssessment Assessment, IReadOnlyList<ProgressChart> Charts)
{
    public string Code => Assessment.Indicator.Code;

    /// <summary>Nothing has been promised in numbers yet, so that there is nothing to judge.</summary>
    public static bool IsUntargeted(IndicatorAssessment assessment) => assessment.Indicator.Measures.All(measure => measure.Target is UnsetTarget);
}
