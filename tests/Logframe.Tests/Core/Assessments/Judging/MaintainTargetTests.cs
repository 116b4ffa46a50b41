using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

public class MaintainTargetTests
{
    // 63 less half a decimal is 62.95; the floor is that less 5%: 59.8025.
    [Theory]
    [InlineData(64.0, Verdict.Achieved)]
    [InlineData(62.95, Verdict.Achieved)]
    [InlineData(62.9, Verdict.Short)]
    [InlineData(59.8025, Verdict.Short)]
    [InlineData(59.8, Verdict.OffCourse)]
    public void Without_limits_half_a_decimal_is_tolerated(double value, Verdict verdict) =>
        Kept().WithMedway(("2023", value)).InMedway.Verdict.ShouldBe(verdict);

    // Limits of 61 to 65 and of half-width 2: worse is significant from a difference of sqrt(8) = 2.83; the floor is 63 less 5%: 59.85.
    [Theory]
    [InlineData(63.5, Verdict.Achieved, Certainty.Clear, "no worse than the 63% to be kept")]
    [InlineData(60.3, Verdict.Achieved, Certainty.Uncertain, "not significantly worse than the 63% to be kept")]
    [InlineData(60.1, Verdict.Short, Certainty.Clear, "significantly worse than the 63% to be kept")]
    [InlineData(59.0, Verdict.OffCourse, Certainty.Clear, "significantly worse than the 63% to be kept")]
    public void With_limits_only_a_significant_worsening_fails(double value, Verdict verdict, Certainty certainty, string words)
    {
        var judged = Kept()
            .With(Scene.Medway, "2019", 63, new ConfidenceInterval(61, 65))
            .With(Scene.Medway, "2023", value, new ConfidenceInterval(value - 2, value + 2))
            .InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Certainty.ShouldBe(certainty);
        judged.Sentence.ShouldBe($"Medway was at {value:0.0}% in 2023, {words}.");
    }

    [Fact]
    public void Keeps_the_level_that_the_target_names_before_the_baseline() =>
        new Scene { Target = new MaintainTarget(60), Baseline = Scene.Started("2019", 63), Polarity = Polarity.HigherIsBetter }
            .WithMedway(("2023", 61)).InMedway.Verdict.ShouldBe(Verdict.Achieved);

    [Theory]
    [InlineData(63.04, Verdict.Achieved)]
    [InlineData(64.0, Verdict.OffCourse)]
    [InlineData(62.0, Verdict.OffCourse)]
    public void Fails_either_way_where_neither_way_is_better(double value, Verdict verdict) =>
        new Scene { Target = new MaintainTarget(null), Baseline = Scene.Started("2019", 63), Polarity = Polarity.NoJudgement }
            .WithMedway(("2023", value)).InMedway.Verdict.ShouldBe(verdict);

    [Fact]
    public void Cannot_be_judged_without_a_level_to_keep() =>
        new Scene { Target = new MaintainTarget(null), Baseline = null }.WithMedway(("2023", 14)).InMedway.Reason.ShouldBe(NotJudgedReason.NoBaseline);

    private static Scene Kept() => new() { Target = new MaintainTarget(null), Baseline = Scene.Started("2019", 63), Polarity = Polarity.HigherIsBetter };
}
