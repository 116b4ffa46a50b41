using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Observations.Plausibility;

public sealed class RangeRuleTests
{
    public static TheoryData<double, string?, ValueKind?, bool> Values => new()
    {
        { 0, "%", ValueKind.Proportion, true },
        { 100, "%", ValueKind.Proportion, true },
        { 100.4, "%", ValueKind.Proportion, false },
        { 123, "%", null, false },
        { -0.1, "%", ValueKind.Proportion, false },
        { 123, "%", ValueKind.IndirectlyStandardisedRatio, true },
        { 123, "per 100000", ValueKind.CrudeRate, true },
        { -1, "per 100000", ValueKind.DirectlyStandardisedRate, false },
        { -1, "per 100000", null, false },
        { -1, null, ValueKind.Count, false },
        { -1, null, null, false },
        { -2, null, null, true },
        { -1, "years", ValueKind.SlopeIndexOfInequality, true },
        { -1, "years", ValueKind.LifeExpectancy, false },
        { -1, "score", ValueKind.Score, true },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_must_be_one_that_its_kind_can_have(double value, string? unit, ValueKind? kind, bool passes)
    {
        var meaning = new PublishedMeaning(unit is null ? null : Unit.Of(unit), kind, null);

        (RangeRule.Check(Published.Figure(2023, value), meaning) is null).ShouldBe(passes);
    }

    [Theory]
    [InlineData(12.3, 11.0, 14.0, true)]
    [InlineData(12.3, 12.34, 14.0, true)]
    [InlineData(12.3, 12.4, 14.0, false)]
    [InlineData(12.3, 9.0, 12.2, false)]
    [InlineData(12.3, 14.0, 11.0, false)]
    public void A_value_lies_in_its_own_interval_but_for_rounding(double value, double lower, double upper, bool passes)
    {
        var figure = Published.Figure(2023, value) with { Interval95 = new ConfidenceInterval(lower, upper) };

        (RangeRule.Check(figure, Published.Percent) is null).ShouldBe(passes);
    }

    [Fact]
    public void Counts_and_denominators_are_never_negative()
    {
        var figure = Published.Figure(2023, 12);

        RangeRule.Check(figure with { Count = -1 }, Published.Percent).ShouldBe("The count of 2023 is -1, and fewer than none cannot be counted.");
        RangeRule.Check(figure with { Denominator = -5 }, Published.Percent).ShouldBe("The denominator of 2023 is -5, and fewer than none cannot be counted.");
        RangeRule.Check(figure with { Count = 0, Denominator = 0 }, Published.Percent).ShouldBeNull();
    }

    [Fact]
    public void Says_what_is_impossible() =>
        RangeRule.Check(Published.Figure(2023, 123.4), Published.Percent).ShouldBe("2023 is 123.40%, and a share cannot be more than 100%.");

    [Fact]
    public void A_hidden_value_is_nothing_to_hold() => RangeRule.Check(Published.Figure(2023, null), Published.Percent).ShouldBeNull();
}
