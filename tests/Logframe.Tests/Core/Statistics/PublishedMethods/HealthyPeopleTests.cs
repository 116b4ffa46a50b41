using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.PublishedMethods;

namespace Logframe.Tests.Core.Statistics.PublishedMethods;

public class HealthyPeopleTests
{
    [Theory]
    [InlineData(9, HealthyPeopleCategory.TargetMetOrExceeded)]
    [InlineData(15.3, HealthyPeopleCategory.Improving)]
    [InlineData(15.4, HealthyPeopleCategory.LittleOrNoDetectableChange)]
    [InlineData(16, HealthyPeopleCategory.LittleOrNoDetectableChange)]
    [InlineData(17.5, HealthyPeopleCategory.LittleOrNoDetectableChange)]
    [InlineData(17.6, HealthyPeopleCategory.GettingWorse)]
    public void Without_standard_errors_a_tenth_counts(double current, HealthyPeopleCategory expected) =>
        HealthyPeople.Of(new(16, null), new(current, 0.1), 9, Way.Decrease).Category.ShouldBe(expected);

    [Theory]
    [InlineData(13, HealthyPeopleCategory.Improving)]
    [InlineData(15, HealthyPeopleCategory.LittleOrNoDetectableChange)]
    [InlineData(19, HealthyPeopleCategory.GettingWorse)]
    public void With_standard_errors_the_test_decides(double current, HealthyPeopleCategory expected) =>
        HealthyPeople.Of(new(16, 0.6), new(current, 0.8), 9, Way.Decrease).Category.ShouldBe(expected);

    [Fact]
    public void A_share_of_the_way_needs_a_way_to_go()
    {
        HealthyPeople.Of(new(72, null), new(71, null), 70, Way.Increase).PercentOfTargetedChange.ShouldBeNull();
        HealthyPeople.Of(new(70, null), new(75, null), 70, Way.Increase).PercentOfTargetedChange.ShouldBeNull();
        HealthyPeople.Of(new(60, null), new(55, null), 70, Way.Increase).PercentOfTargetedChange.ShouldBeNull();
        HealthyPeople.Of(new(60, null), new(64, null), 70, Way.Increase).PercentOfTargetedChange!.Value.ShouldBe(40, 1e-12);
    }

    [Fact]
    public void A_baseline_of_zero_has_no_percentage()
    {
        var result = HealthyPeople.Of(new(0, null), new(5, null), -1, Way.Decrease);

        result.PercentChangeFromBaseline.ShouldBeNull();
        result.Category.ShouldBe(HealthyPeopleCategory.LittleOrNoDetectableChange);
    }

    [Fact]
    public void Errors_of_zero_are_no_errors()
    {
        var result = HealthyPeople.Of(new(16, 0), new(13, 0), 9, Way.Decrease);

        result.Z.ShouldBeNull();
        result.PValue.ShouldBeNull();
        result.Category.ShouldBe(HealthyPeopleCategory.Improving);
    }

    [Fact]
    public void A_value_that_is_not_finite_is_missing() =>
        Should.Throw<InvalidInputException>(() => HealthyPeople.Of(new(double.NaN, 0), new(13, 0), 9, Way.Decrease))
            .Reason.ShouldBe(InvalidInput.MissingValue);
}
