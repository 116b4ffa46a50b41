using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Tests.EndToEnd;

/// <summary>The framework of tests and the shipped one, judged on simulated figures, must show everything that can happen.</summary>
public sealed class EveryKindTests(SimulatedAssessments assessments) : IClassFixture<SimulatedAssessments>
{
    private IEnumerable<MeasureAssessment> Measures =>
        assessments.EveryKind.Indicators.Concat(assessments.Shipped.Indicators).SelectMany(indicator => indicator.Measures);

    [Fact]
    public void The_framework_of_tests_has_no_errors()
    {
        var reading = FrameworkReader.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "frameworks", "every-kind"));

        reading.Faults.ShouldNotContain(fault => fault.Severity == FaultSeverity.Error);
    }

    [Fact]
    public void Every_kind_of_target_is_judged_at_least_once()
    {
        var judged = Measures.Where(measure => measure.Verdict != Verdict.CannotBeJudged).Select(measure => measure.Measure.Target).ToList();

        typeof(Target).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Target)) && type != typeof(UnsetTarget))
            .Except(judged.Select(target => target.GetType()))
            .ShouldBeEmpty();
        Enum.GetValues<LevelOperator>().Except(judged.OfType<LevelTarget>().Select(target => target.Operator)).ShouldBeEmpty();
        Enum.GetValues<ComparatorRelation>().Except(judged.OfType<ComparatorTarget>().Select(target => target.Relation)).ShouldBeEmpty();
        Enum.GetValues<Comparator>().Except(judged.OfType<ComparatorTarget>().Select(target => target.Comparator)).ShouldBeEmpty();
        Enum.GetValues<Way>().Except(judged.OfType<DirectionTarget>().Select(target => target.Way)).ShouldBeEmpty();
        Enum.GetValues<Reversal>().Except(judged.OfType<TrendReversalTarget>().Select(target => target.Require)).ShouldBeEmpty();
        Enum.GetValues<MilestoneProgress>().Except(judged.OfType<MilestoneTarget>().Select(target => target.Progress).OfType<MilestoneProgress>()).ShouldBeEmpty();
        judged.OfType<MaintainTarget>().Select(target => target.Value is null).Distinct().Count().ShouldBe(2);
        judged.OfType<RankTarget>().Select(target => target.MaximumRank is null).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Every_reason_for_not_judging_occurs()
    {
        var editions = new AreaEditions([new AreaEdition("E10000016", "Kent", ["E10000999"], new DateOnly(2022, 4, 1), EditionKind.BoundaryChanged, null, "made up")]);
        var reorganised = Assessor.Assess(assessments.EveryKindFramework with { Editions = editions }, assessments.Book, SimulatedAssessments.AsOf, null);
        var reasons = assessments.EveryKind.Indicators.Concat(reorganised.Indicators).Select(indicator => indicator.Reason)
            .Concat(Measures.Select(measure => measure.Reason))
            .OfType<NotJudgedReason>();

        Enum.GetValues<NotJudgedReason>().Except(reasons).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("G.1", Verdict.Short)]
    [InlineData("1.1", Verdict.Achieved)]
    [InlineData("1.2", Verdict.OnCourse)]
    [InlineData("1.3", Verdict.OffCourse)]
    [InlineData("1.4", Verdict.Short)]
    [InlineData("1.5", Verdict.Achieved)]
    [InlineData("1.6", Verdict.Achieved)]
    [InlineData("1.7", Verdict.Achieved)]
    [InlineData("1.8", Verdict.OnCourse)]
    [InlineData("1.9", Verdict.Short)]
    [InlineData("1.10", Verdict.OffCourse)]
    [InlineData("2.1", Verdict.Achieved)]
    [InlineData("2.2", Verdict.Achieved)]
    [InlineData("2.3", Verdict.Achieved)]
    [InlineData("2.4", Verdict.OffCourse)]
    [InlineData("2.5", Verdict.Short)]
    [InlineData("2.6", Verdict.Achieved)]
    [InlineData("2.7", Verdict.Achieved)]
    [InlineData("2.8", Verdict.Achieved)]
    [InlineData("3.1", Verdict.Achieved)]
    [InlineData("3.2", Verdict.Achieved)]
    [InlineData("3.3", Verdict.OffCourse)]
    [InlineData("3.4", Verdict.Achieved)]
    [InlineData("3.5", Verdict.OffCourse)]
    [InlineData("3.6", Verdict.Achieved)]
    [InlineData("3.7", Verdict.Achieved)]
    [InlineData("3.8", Verdict.Achieved)]
    [InlineData("3.9", Verdict.OnCourse)]
    [InlineData("3.10", Verdict.OffCourse)]
    [InlineData("3.11", Verdict.OffCourse)]
    public void A_promise_is_judged_as_the_story_of_its_series_says(string code, Verdict verdict)
    {
        assessments.EveryKind.Find(code)!.Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData("4.1", NotJudgedReason.NoTarget)]
    [InlineData("4.2", NotJudgedReason.NoSource)]
    [InlineData("4.3", NotJudgedReason.NoData)]
    [InlineData("4.4", NotJudgedReason.SeriesNotFound)]
    [InlineData("4.5", NotJudgedReason.UnreadablePeriod)]
    [InlineData("4.6", NotJudgedReason.TooEarly)]
    [InlineData("4.7", NotJudgedReason.Stale)]
    [InlineData("4.8", NotJudgedReason.Suppressed)]
    [InlineData("4.9", NotJudgedReason.MethodBreak)]
    [InlineData("4.10", NotJudgedReason.NoBaseline)]
    [InlineData("4.11", NotJudgedReason.NoComparator)]
    [InlineData("4.12", NotJudgedReason.PolarityNotStated)]
    [InlineData("4.13", NotJudgedReason.TooFewPoints)]
    [InlineData("4.14", NotJudgedReason.AreaMissing)]
    [InlineData("4.15", NotJudgedReason.OnlyApproximate)]
    [InlineData("4.16", NotJudgedReason.NothingReported)]
    [InlineData("4.17", NotJudgedReason.NoDeadline)]
    [InlineData("4.18", NotJudgedReason.PartMissing)]
    [InlineData("4.19", NotJudgedReason.NoConfidenceInterval)]
    [InlineData("4.20", NotJudgedReason.ComparatorPeriodMismatch)]
    [InlineData("4.21", NotJudgedReason.DefinitionFault)]
    public void A_promise_that_cannot_be_judged_says_why(string code, NotJudgedReason reason)
    {
        var assessment = assessments.EveryKind.Find(code)!;

        (assessment.Verdict, assessment.Reason).ShouldBe((Verdict.CannotBeJudged, reason));
        assessment.ReasonText.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_shipped_framework_shows_every_verdict_and_most_of_its_fetched_indicators_are_judged()
    {
        var fetched = assessments.Shipped.Indicators
            .Where(indicator => indicator.Indicator.Measures.Any(measure => measure.Verification.IsFetchable))
            .ToList();

        Enum.GetValues<Verdict>().Except(fetched.Select(indicator => indicator.Verdict)).ShouldBeEmpty();
        fetched.Count(indicator => indicator.Verdict != Verdict.CannotBeJudged).ShouldBeGreaterThan(fetched.Count * 2 / 3);
        fetched.Count(indicator => indicator.Reason == NotJudgedReason.Stale).ShouldBeLessThan(3);
    }
}
