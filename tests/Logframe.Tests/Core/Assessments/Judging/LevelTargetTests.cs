using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>16% in 2019 to 8% or less in 2027: 12% is needed by 2023, and the floor there is 16 - 0.6 x 4 = 13.6.</summary>
public class LevelTargetTests
{
    [Theory]
    [InlineData(7.9, Verdict.Achieved)]
    [InlineData(8.0, Verdict.Achieved)]
    [InlineData(11.8, Verdict.OnCourse)]
    [InlineData(12.0, Verdict.OnCourse)]
    [InlineData(12.1, Verdict.Short)]
    [InlineData(13.6, Verdict.Short)]
    [InlineData(13.7, Verdict.OffCourse)]
    [InlineData(16.5, Verdict.OffCourse)]
    public void Judges_a_value_half_way(double value, Verdict verdict)
    {
        var judged = new Scene().WithMedway(("2022", 13.1), ("2023", value)).InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.UnderlyingVerdict.ShouldBe(verdict);
        judged.Reason.ShouldBeNull();
        judged.Expected!.Value.ShouldBe(12, 1e-9);
        judged.Floor!.Value.ShouldBe(13.6, 1e-9);
        judged.FloorRule.ShouldBe("progress_share");
        judged.Path.ShouldBe(new NeededPath(2019.5, 16, 2027.5, 8));
        judged.TargetPeriod!.Label.ShouldBe("2027");
        judged.Previous!.Period.Label.ShouldBe("2022");
    }

    [Theory]
    [InlineData(8.0, Verdict.Achieved)]
    [InlineData(9.5, Verdict.Short)]
    [InlineData(11.3, Verdict.OffCourse)]
    public void Judges_the_last_value_against_the_target_itself(double value, Verdict verdict) =>
        new Scene { AsOf = new(2028, 12, 1) }.WithMedway(("2027", value)).InMedway.Verdict.ShouldBe(verdict);

    [Fact]
    public void Says_that_a_colour_could_be_chance()
    {
        var judged = new Scene().With(Scene.Medway, "2023", 13.0, new ConfidenceInterval(12.3, 13.7)).InMedway;

        judged.Certainty.ShouldBe(Certainty.Uncertain);
        judged.Sentence.ShouldBe("Medway was at 13.0% in 2023; it should have been at 12.0% by then to reach 8% or less by December 2027. This could be chance.");
    }

    [Fact]
    public void Judges_by_the_target_itself_without_a_baseline_value()
    {
        var judged = new Scene { Baseline = Scene.Started("2019", null) }.WithMedway(("2019", 16), ("2023", 11.8)).InMedway;

        judged.Verdict.ShouldBe(Verdict.OffCourse);
        judged.Path.ShouldBeNull();
        judged.Flags.ShouldContain("no_baseline_value");
        judged.FloorRule.ShouldBe("tolerance");
        judged.Sentence.ShouldBe("Medway was at 11.8% in 2023; the target is 8% or less by December 2027, and as no baseline value is agreed, nothing says where it should be by now.");
    }

    [Fact]
    public void Infers_no_path_for_a_baseline_without_a_period()
    {
        var judged = new Scene { Baseline = new Baseline(16, null, null, "a paper", null) }.WithMedway(("2019", 16), ("2023", 11.8)).InMedway;

        judged.Path.ShouldBeNull();
        judged.Flags.ShouldContain("no_baseline_period");
    }

    [Theory]
    [InlineData(-4.0, 12.0, LevelOperator.AtMost)]
    [InlineData(4.0, 20.0, LevelOperator.AtLeast)]
    public void Reads_a_change_in_points_from_the_baseline(double by, double target, LevelOperator way)
    {
        var judged = new Scene { Target = new ChangePointsTarget(by) }.WithMedway(("2023", 14)).InMedway;

        (judged.TargetValue, judged.Operator).ShouldBe((target, way));
        judged.Expected!.Value.ShouldBe(16 + by / 2, 1e-9);
    }

    [Fact]
    public void Reads_a_change_in_percent_from_the_baseline()
    {
        var judged = new Scene { Target = new ChangePercentTarget(-10), Baseline = Scene.Started("2019", 177) }.WithMedway(("2023", 160)).InMedway;

        judged.TargetValue!.Value.ShouldBe(159.3, 1e-9);
        judged.Verdict.ShouldBe(Verdict.OnCourse);
    }

    [Fact]
    public void Cannot_judge_a_change_without_a_baseline_value()
    {
        var judged = new Scene { Target = new ChangePointsTarget(-4), Baseline = null }.WithMedway(("2023", 14)).InMedway;

        judged.Reason.ShouldBe(NotJudgedReason.NoBaseline);
        judged.ReasonText.ShouldBe("The promise is held against the baseline, and the framework states no baseline value.");
    }

    [Fact]
    public void Names_a_floor_that_is_better_than_its_target()
    {
        var judged = new Scene { Floor = 7 }.WithMedway(("2023", 11.8)).InMedway;

        judged.Reason.ShouldBe(NotJudgedReason.DefinitionFault);
        judged.ReasonText!.ShouldStartWith("The floor is better than the target.");
    }

    [Fact]
    public void Says_when_the_final_figure_is_still_to_come() =>
        new Scene { AsOf = new(2028, 2, 1) }.WithMedway(("2026", 8.6)).InMedway.Flags.ShouldContain("awaiting_final_data");

    [Fact]
    public void Judges_without_a_deadline_by_the_target_itself()
    {
        var judged = new Scene { Deadline = null }.WithMedway(("2023", 11)).InMedway;

        judged.Verdict.ShouldBe(Verdict.Short);
        judged.Flags.ShouldContain("no_deadline");
        judged.Sentence.ShouldBe("Medway was at 11.0% in 2023; the target is 8% or less, with no day set.");
    }
}
