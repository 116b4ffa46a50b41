using Logframe.Core.Assessments;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The sentence of every indicator on simulated figures, as a person has read it for sense.</summary>
public sealed class SentenceApprovalTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>
{
    [Fact]
    public void Every_sentence_of_Kent_and_Medway_is_as_a_person_approved_it() =>
        Approval.Check(Sentences(simulated.Shipped), "sentences.approved.txt");

    [Fact]
    public void Every_sentence_of_every_kind_is_as_a_person_approved_it() =>
        Approval.Check(Sentences(simulated.EveryKind), "sentences-every-kind.approved.txt");

    private static string Sentences(FrameworkAssessment assessment) =>
        string.Concat(assessment.Indicators.Select(one => $"{one.Indicator.Code} {one.Verdict.Symbol()} {one.Sentence}\n"));
}
