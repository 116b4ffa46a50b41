using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class ComparatorTests
{
    private static readonly ComparatorCase Similar = new(
        ComparatorRelation.SimilarOrBetter,
        ComparatorMethod.Statistical,
        null,
        Polarity.LowerIsBetter,
        Around(20.5),
        Benchmark: 20,
        IsSamePeriod: true);

    [Fact]
    public void Names_what_is_missing_in_the_order_of_the_method()
    {
        var nothing = Similar with { Current = default, Benchmark = null, IsSamePeriod = false, Polarity = null };

        Why(nothing).ShouldBe(Obstacle.NoData);
        Why(nothing with { Current = new Figure(20) }).ShouldBe(Obstacle.NoBenchmark);
        Why(nothing with { Current = new Figure(20), Benchmark = 20 }).ShouldBe(Obstacle.BenchmarkPeriodMismatch);
        Why(nothing with { Current = new Figure(20), Benchmark = 20, IsSamePeriod = true }).ShouldBe(Obstacle.NoPolarity);
        Why(Similar with { Current = new Figure(20) }).ShouldBe(Obstacle.NoConfidenceInterval);
    }

    [Theory]
    [InlineData(ComparatorRelation.Better, 20, TargetStatus.NotAchieved, TargetTest.Below)]
    [InlineData(ComparatorRelation.Better, 19.9, TargetStatus.Achieved, TargetTest.Below)]
    [InlineData(ComparatorRelation.SimilarOrBetter, 20, TargetStatus.Achieved, TargetTest.AtMost)]
    [InlineData(ComparatorRelation.Similar, 20.1, TargetStatus.NotAchieved, TargetTest.AtMost)]
    public void Compares_the_values_alone_by_point(ComparatorRelation relation, double value, TargetStatus status, TargetTest test)
    {
        var evaluation = ComparatorEvaluation.Of(Similar with { Relation = relation, Method = ComparatorMethod.Point, Current = new Figure(value) });

        evaluation.ShouldBe(new TargetEvaluation(status, test, 20));
    }

    [Fact]
    public void Counts_only_similar_as_similar_where_neither_way_is_better()
    {
        var comparison = Similar with { Relation = ComparatorRelation.Similar, Polarity = Polarity.NoJudgement };

        ComparatorEvaluation.Of(comparison).Status.ShouldBe(TargetStatus.Achieved);
        var lower = ComparatorEvaluation.Of(comparison with { Current = Around(15) });
        (lower.Status, lower.Comparison).ShouldBe((TargetStatus.NotAchieved, Comparison.Lower));
        ComparatorEvaluation.Of(comparison with { Polarity = null }).Comparison.ShouldBe(Comparison.Similar);
    }

    [Theory]
    [InlineData(-20, 5, -21)]
    [InlineData(20, 5, 19)]
    public void Takes_a_percentage_of_the_size_of_the_benchmark(double benchmark, double percent, double threshold)
    {
        var comparison = Similar with { Relation = ComparatorRelation.WithinPercent, Amount = percent, Polarity = Polarity.HigherIsBetter, Benchmark = benchmark };

        ComparatorEvaluation.Of(comparison).Threshold.ShouldBe(threshold);
    }

    [Fact]
    public void Refuses_a_relation_without_its_amount() =>
        Should.Throw<InvalidInputException>(() => ComparatorEvaluation.Of(Similar with { Relation = ComparatorRelation.BetterByPoints }))
            .Reason.ShouldBe(InvalidInput.MissingValue);

    [Theory]
    [InlineData(20.5, Standing.Met)]
    [InlineData(21.0, Standing.Met)]
    [InlineData(21.01, Standing.BelowFloor)]
    public void Is_red_beyond_five_percent_of_the_benchmark_once_it_is_significantly_worse(double value, Standing standing) =>
        ComparatorRating.Of(Similar with { Current = Around(value) }).Standing.ShouldBe(standing);

    [Theory]
    [InlineData(20, Standing.FloorHeld)]
    [InlineData(18.9, Standing.Met)]
    [InlineData(21.1, Standing.BelowFloor)]
    public void Is_amber_when_better_was_promised_and_similar_is_found(double value, Standing standing)
    {
        var rating = ComparatorRating.Of(Similar with { Relation = ComparatorRelation.Better, Current = Around(value) });

        rating.Standing.ShouldBe(standing);
        rating.Floor.ShouldBeNull();
    }

    [Theory]
    [InlineData(21, Standing.Met)]
    [InlineData(22, Standing.FloorHeld)]
    [InlineData(18, Standing.FloorHeld)]
    [InlineData(22.1, Standing.BelowFloor)]
    public void Reaches_to_twice_the_margin_where_neither_way_is_better(double value, Standing standing) =>
        ComparatorRating.Of(Similar with { Relation = ComparatorRelation.WithinPercent, Amount = 5, Polarity = null, Current = new Figure(value) })
            .ShouldSatisfyAllConditions(rating => rating.Standing.ShouldBe(standing), rating => rating.Floor.ShouldBeNull());

    [Fact]
    public void Has_no_colour_where_it_cannot_be_assessed() =>
        ComparatorRating.Of(Similar with { Benchmark = null }).ShouldBe(new ComparatorRating(null, null, TargetEvaluation.NotAssessable(Obstacle.NoBenchmark)));

    private static Obstacle? Why(ComparatorCase comparison) => ComparatorEvaluation.Of(comparison).Obstacle;

    private static Figure Around(double value) => new(value, new ConfidenceInterval(value - 1, value + 1));
}
