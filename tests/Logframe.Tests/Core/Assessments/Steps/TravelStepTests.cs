using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Steps;

public class TravelStepTests
{
    [Theory]
    [InlineData(13.05, DirectionOfTravel.NoRealChange)]
    [InlineData(13.1, DirectionOfTravel.Worsening)]
    [InlineData(12.9, DirectionOfTravel.Improving)]
    public void Sees_no_change_smaller_than_half_a_displayed_decimal(double value, DirectionOfTravel direction) =>
        new Scene().WithMedway(("2022", 13), ("2023", value)).InMedway.Direction.ShouldBe(direction);

    [Theory]
    [InlineData(11.5, DirectionOfTravel.Improving)]
    [InlineData(12.0, DirectionOfTravel.NoRealChange)]
    public void Tests_the_change_where_both_values_have_limits(double value, DirectionOfTravel direction) =>
        new Scene()
            .With(Scene.Medway, "2022", 13, new ConfidenceInterval(12, 14))
            .With(Scene.Medway, "2023", value, new ConfidenceInterval(value - 1, value + 1))
            .InMedway.Direction.ShouldBe(direction);

    [Fact]
    public void Does_not_test_periods_that_share_years()
    {
        var judged = new Scene { Means = Scene.Series with { PeriodMonths = 36 }, Baseline = Scene.Started("2017 - 19", 16) }
            .With(Scene.Medway, "2020 - 22", 13, new ConfidenceInterval(12, 14))
            .With(Scene.Medway, "2021 - 23", 12.5, new ConfidenceInterval(11.5, 13.5))
            .InMedway;

        judged.Direction.ShouldBe(DirectionOfTravel.Improving, "by the two values alone");
        judged.Flags.ShouldContain("overlapping_periods");
    }

    [Fact]
    public void Describes_a_change_where_neither_way_is_better() =>
        new Scene { Polarity = Polarity.NoJudgement }.WithMedway(("2022", 13), ("2023", 14)).InMedway.Direction.ShouldBe(DirectionOfTravel.Increasing);

    [Fact]
    public void Passes_over_a_gap_to_the_last_value_before() =>
        new Scene().WithMedway(("2021", 14), ("2022", null), ("2023", 13)).InMedway.Previous!.Period.Label.ShouldBe("2021");
}
