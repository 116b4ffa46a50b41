using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

public class DirectionTargetTests
{
    [Theory]
    [InlineData(15.9, Verdict.Achieved)]
    [InlineData(16.0, Verdict.Short)]
    [InlineData(16.1, Verdict.OffCourse)]
    public void Without_limits_any_fall_counts_and_any_rise_is_off_course(double value, Verdict verdict)
    {
        var judged = Falling().WithMedway(("2023", value)).InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Floor.ShouldBe(16);
        judged.Flags.ShouldContain("not_tested");
        judged.Sentence.ShouldNotContain("significant");
    }

    // Limits of 15 to 17 and of half-width h: the difference d is significant when d > sqrt(1 + h^2).
    [Theory]
    [InlineData(14.5, 1.0, Verdict.Achieved, Certainty.Clear)]
    [InlineData(14.7, 1.0, Verdict.Short, Certainty.Uncertain)]
    [InlineData(16.5, 1.0, Verdict.OffCourse, Certainty.Uncertain)]
    [InlineData(17.5, 1.0, Verdict.OffCourse, Certainty.Clear)]
    public void With_limits_a_fall_must_be_significant(double value, double half, Verdict verdict, Certainty certainty)
    {
        var judged = Falling()
            .With(Scene.Medway, "2019", 16, new ConfidenceInterval(15, 17))
            .With(Scene.Medway, "2023", value, new ConfidenceInterval(value - half, value + half))
            .InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Certainty.ShouldBe(certainty);
        judged.Flags.ShouldNotContain("not_tested");
    }

    [Fact]
    public void Does_not_test_against_the_limits_of_a_revised_baseline()
    {
        var judged = Falling()
            .With(Scene.Medway, "2019", 15.2, new ConfidenceInterval(14.2, 16.2))
            .With(Scene.Medway, "2023", 15.9, new ConfidenceInterval(15, 16.8))
            .InMedway;

        judged.Verdict.ShouldBe(Verdict.Achieved);
        judged.Flags.ShouldContain("not_tested");
    }

    [Fact]
    public void Says_what_was_tested()
    {
        Falling().With(Scene.Medway, "2019", 16, new ConfidenceInterval(15, 17)).With(Scene.Medway, "2023", 14, new ConfidenceInterval(13, 15)).InMedway.Sentence
            .ShouldBe("Medway was at 14.0% in 2023, significantly below the baseline of 16% (2019), as promised.");
        Falling().With(Scene.Medway, "2019", 16, new ConfidenceInterval(15, 17)).With(Scene.Medway, "2023", 15.5, new ConfidenceInterval(14.5, 16.5)).InMedway.Sentence
            .ShouldBe("Medway was at 15.5% in 2023; it should be below the baseline of 16% (2019) by December 2027, and the change so far is not significant.");
    }

    [Fact]
    public void Cannot_be_judged_without_a_baseline_value() =>
        new Scene { Target = new DirectionTarget(Way.Increase), Baseline = null }.WithMedway(("2023", 14)).InMedway.Reason.ShouldBe(NotJudgedReason.NoBaseline);

    private static Scene Falling() => new() { Target = new DirectionTarget(Way.Decrease) };
}
