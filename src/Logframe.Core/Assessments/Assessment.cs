using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments;

/// <summary>The judgement of one measure over its areas: the worst of them, or not judged when one is missing.</summary>
/// <param name="Measure">What is judged.</param>
/// <param name="Verdict">The verdict of the measure.</param>
/// <param name="UnderlyingVerdict">The same before staleness overrode an area.</param>
/// <param name="Reason">Null when judged.</param>
/// <param name="ReasonText">The same in words, naming the area.</param>
/// <param name="JudgedSeparately">True where the areas of a combined promise were judged one by one because no figure covers them together.</param>
/// <param name="Sentence">The sentence of the area that carries the verdict, with any area that is missing.</param>
/// <param name="Areas">One per judged area, in the order of the definition.</param>
/// <param name="Carrying">Index in <paramref name="Areas"/> of the area that carries the verdict.</param>
public sealed record MeasureAssessment(
    Measure Measure,
    Verdict Verdict,
    Verdict UnderlyingVerdict,
    NotJudgedReason? Reason,
    string? ReasonText,
    bool JudgedSeparately,
    string Sentence,
    IReadOnlyList<AreaAssessment> Areas,
    int Carrying)
{
    public AreaAssessment Carrier => Areas[Carrying];
}

/// <summary>The judgement of one indicator (OVI) over its measures.</summary>
/// <param name="Indicator">What is judged.</param>
/// <param name="Statement">The promise in one sentence, made from the definition.</param>
/// <param name="Verdict">Any part off course: off course. Else any part not judged: not judged. Else the worst.</param>
/// <param name="UnderlyingVerdict">The same before staleness overrode a part.</param>
/// <param name="Reason">Null when judged.</param>
/// <param name="ReasonText">The same in words, naming the part.</param>
/// <param name="Sentence">The sentence of the part that carries the verdict.</param>
/// <param name="Measures">One per part.</param>
/// <param name="Carrying">Index in <paramref name="Measures"/> of the part that carries the verdict.</param>
public sealed record IndicatorAssessment(
    Indicator Indicator,
    string Statement,
    Verdict Verdict,
    Verdict UnderlyingVerdict,
    NotJudgedReason? Reason,
    string? ReasonText,
    string Sentence,
    IReadOnlyList<MeasureAssessment> Measures,
    int Carrying)
{
    public MeasureAssessment Carrier => Measures[Carrying];

    /// <summary>Needs attention: off course, short, or off course when last judged.</summary>
    public bool IsException =>
        Verdict is Verdict.OffCourse or Verdict.Short || UnderlyingVerdict is Verdict.OffCourse;
}

/// <summary>The judgement of one level of the framework: counts, never an average.</summary>
public sealed record OutcomeAssessment(Outcome Outcome, IReadOnlyList<IndicatorAssessment> Indicators)
{
    public int Count(Verdict verdict) => Indicators.Count(indicator => indicator.Verdict == verdict);
}

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

    public IndicatorAssessment? Find(string code) =>
        Indicators.FirstOrDefault(assessment => assessment.Indicator.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
