using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Combining;

public class AreaCombinationTests
{
    [Fact]
    public void Adds_the_counts_of_a_percentage()
    {
        var combined = AreaCombination.Combine(ValueKind.Proportion, [Counted(2100, 16800), Counted(480, 3150)]);

        combined.Status.ShouldBe(CombinationStatus.Exact);
        combined.Method.ShouldBe(CombinationMethod.Counts);
        combined.Note.ShouldBeNull();
        combined.Count.ShouldBe(2580);
        combined.Denominator.ShouldBe(19950);
        combined.Interval.ShouldBe(Wilson.Interval(2580, 19950));
    }

    [Fact]
    public void Works_an_unpublished_count_back_from_its_value_without_rounding()
    {
        var combined = AreaCombination.Combine(ValueKind.CrudeRate, [Valued(12.34, 1000), Counted(3, 500)], unit: 100);

        combined.Note.ShouldBe(CombinationNote.CountsDerived);
        combined.Count!.Value.ShouldBe(126.4, 1e-9);
    }

    [Fact]
    public void A_part_without_count_and_value_leaves_the_whole_incomplete()
    {
        var combined = AreaCombination.Combine(ValueKind.Proportion, [Counted(2100, 16800), Valued(null, 3150)], allowWeighted: true);

        combined.ShouldBe(new CombinedFigure(CombinationStatus.Incomplete, null, CombinationNote.MissingArea, null, null, null, null));
    }

    [Theory]
    [InlineData(ValueKind.Proportion)]
    [InlineData(ValueKind.DirectlyStandardisedRate)]
    public void A_third_part_that_is_empty_is_never_left_out(ValueKind kind)
    {
        AreaPart[] parts = [Counted(10, 100), Counted(20, 100), Valued(null, 100)];

        var combined = AreaCombination.Combine(kind, parts, allowWeighted: true);

        combined.Value.ShouldBeNull();
        combined.Status.ShouldNotBe(CombinationStatus.Exact);
    }

    [Fact]
    public void Nothing_cannot_be_combined() =>
        AreaCombination.Combine(ValueKind.Count, [], expectedParts: 0).Status.ShouldBe(CombinationStatus.Incomplete);

    [Fact]
    public void Counts_need_every_count()
    {
        AreaCombination.Combine(ValueKind.Count, [Counted(0, null), Counted(0, null)]).ShouldSatisfyAllConditions(
            combined => combined.Value.ShouldBe(0),
            combined => combined.Denominator.ShouldBeNull(),
            combined => combined.Interval.ShouldBe(ExactPoisson.Interval(0)));
        AreaCombination.Combine(ValueKind.Count, [Counted(31, null), Valued(9, null)]).Status.ShouldBe(CombinationStatus.CannotCombine);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    public void A_percentage_without_a_denominator_cannot_be_combined(double? denominator)
    {
        var combined = AreaCombination.Combine(ValueKind.Proportion, [Counted(5, denominator), Counted(6, 100)], allowWeighted: true);

        combined.Status.ShouldBe(CombinationStatus.CannotCombine);
        combined.Note.ShouldBe(CombinationNote.NoDenominator);
    }

    [Fact]
    public void A_standardised_rate_is_approximated_only_when_asked()
    {
        AreaPart[] parts = [Weighted(118, 1400, 110, 126), Weighted(140, 600, 120, 160)];

        AreaCombination.Combine(ValueKind.DirectlyStandardisedRate, parts)
            .ShouldBe(new CombinedFigure(CombinationStatus.CannotCombine, null, null, null, null, null, null));

        var combined = AreaCombination.Combine(ValueKind.DirectlyStandardisedRate, parts, allowWeighted: true);
        combined.Status.ShouldBe(CombinationStatus.Approximate);
        combined.Note.ShouldBe(CombinationNote.Approximate);
        combined.Count.ShouldBeNull();
        combined.Value!.Value.ShouldBe(0.7 * 118 + 0.3 * 140, 1e-12);
        combined.Interval!.Value.Upper.ShouldBe(combined.Value!.Value + Math.Sqrt(Math.Pow(0.7 * 8, 2) + Math.Pow(0.3 * 20, 2)), 1e-12);
    }

    [Fact]
    public void An_approximation_with_one_interval_missing_has_none()
    {
        var combined = AreaCombination.Combine(ValueKind.LifeExpectancy, [Weighted(79, 700, 78, 80), Valued(78, 300)], allowWeighted: true);

        combined.Value.ShouldNotBeNull();
        combined.Interval.ShouldBeNull();
    }

    [Fact]
    public void A_negative_count_is_a_null_marker_and_is_refused() =>
        Should.Throw<InvalidInputException>(() => AreaCombination.Combine(ValueKind.Count, [Counted(31, null), Counted(-1, null)]))
            .Reason.ShouldBe(InvalidInput.CountOutOfRange);

    private static AreaPart Counted(double count, double? denominator) => new("E1", count, denominator, null, null);

    private static AreaPart Valued(double? value, double? denominator) => new("E2", null, denominator, value, null);

    private static AreaPart Weighted(double value, double denominator, double lower, double upper) =>
        new("E3", 1, denominator, value, new ConfidenceInterval(lower, upper));
}
