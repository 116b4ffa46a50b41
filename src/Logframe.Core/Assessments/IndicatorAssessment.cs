using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

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

    /// <summary>The colour that is shown lies so near another that it could be chance.</summary>
    public bool CouldBeChance => Verdict != Verdict.CannotBeJudged && Carrier.Carrier.Certainty == Certainty.Uncertain;

    /// <summary>In some part and area the published rule sets take different sides.</summary>
    public bool MethodsDisagree =>
        Measures.Any(measure => measure.Areas.Any(area => MethodAgreement.Of(measure.Measure, area).Disagree));

    /// <summary>Needs attention: off course, short, or off course when last judged.</summary>
    public bool IsException =>
        Verdict is Verdict.OffCourse or Verdict.Short || UnderlyingVerdict is Verdict.OffCourse;
}
