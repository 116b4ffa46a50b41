using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

public class YearlyTargetTests
{
    [Theory]
    [InlineData(95, Verdict.Achieved)]
    [InlineData(94.6, Verdict.Short)]
    [InlineData(90, Verdict.Short)]
    [InlineData(89.9, Verdict.OffCourse)]
    public void Is_held_against_the_level_and_the_floor_of_its_year(double value, Verdict verdict)
    {
        var judged = Service(90).WithMedway(("2021", 97), ("2022", 97), ("2023", value)).InMedway;

        judged.Verdict.ShouldBe(verdict);
        (judged.TargetValue, judged.Floor, judged.FloorRule).ShouldBe((95, 90, "explicit"));
        judged.Flags.ShouldNotContain(AssessmentFlags.FloorNotStated);
    }

    [Fact]
    public void Says_where_no_floor_is_stated_that_amber_and_red_cannot_be_told_apart()
    {
        var judged = Service(floor: null).WithMedway(("2022", 97), ("2023", 94.6)).InMedway;

        judged.Verdict.ShouldBe(Verdict.Short);
        judged.Flags.ShouldContain(AssessmentFlags.FloorNotStated);
        judged.Sentence.ShouldBe(
            "Medway was at 94.6% in 2023; the target for 2023 is 95% or more. No floor is stated, so amber and red cannot be told apart by the service's own rule; the default floor of 90.3% is held.");
    }

    [Fact]
    public void A_period_of_a_year_without_a_level_cannot_be_judged()
    {
        var judged = Service(90).WithMedway(("2022", 97), ("2020", 97)).InMedway;
        var other = Service(Polarity.HigherIsBetter, new YearlyTarget(LevelOperator.AtLeast, [Level("2019", 90, null)])).WithMedway(("2023", 97)).InMedway;

        judged.Verdict.ShouldBe(Verdict.Achieved);
        (other.Verdict, other.Reason, other.ReasonText).ShouldBe((Verdict.CannotBeJudged, NotJudgedReason.NoTarget, "No target is stated for 2023."));
    }

    [Fact]
    public void A_limit_is_met_from_below()
    {
        var scene = Service(Polarity.LowerIsBetter, new YearlyTarget(LevelOperator.AtMost, [Level("2023", 12, 14)]));

        scene.WithMedway(("2023", 13)).InMedway.Verdict.ShouldBe(Verdict.Short);
    }

    private static Scene Service(double? floor) =>
        Service(Polarity.HigherIsBetter, new YearlyTarget(LevelOperator.AtLeast, [Level("2022", 97, null), Level("2023", 95, floor)]));

    private static Scene Service(Polarity polarity, YearlyTarget target) => new() { Polarity = polarity, Baseline = null, Deadline = null, Target = target };

    private static YearLevel Level(string year, double value, double? floor) => new(Period.Parse(year, PeriodType.Calendar), value, floor, null);
}
