using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments;

/// <summary>The whole framework judged on what was known at one moment: the object that every table, chart, sentence and page is made from.</summary>
/// <param name="Framework">The definition.</param>
/// <param name="AsOf">The day on which the reader stands.</param>
/// <param name="Nature">Real or simulated figures; simulated ones are marked wherever they appear.</param>
/// <param name="KnownAt">When the newest figure became known; null when nothing is known.</param>
/// <param name="Outcomes">In the order of the framework.</param>
public sealed record FrameworkAssessment(
    LogicalFramework Framework,
    DateOnly AsOf,
    DataNature Nature,
    DateTimeOffset? KnownAt,
    IReadOnlyList<OutcomeAssessment> Outcomes)
{
    public IEnumerable<IndicatorAssessment> Indicators => Outcomes.SelectMany(outcome => outcome.Indicators);

    /// <summary>The framework as a whole, by the rules of a level.</summary>
    public LevelStanding Standing => LevelStanding.Of(
        [.. Indicators.Select(indicator => (indicator.Verdict, indicator.UnderlyingVerdict))],
        Outcomes.Any(outcome => outcome.WideningGaps.Any()));

    public IndicatorAssessment? Find(string code) =>
        Indicators.FirstOrDefault(assessment => assessment.Indicator.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
