using Logframe.Core.Definition;

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
