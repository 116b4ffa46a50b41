using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Tests.Core.Statistics.Benchmarks;

public class BenchmarkTests
{
    private static readonly BenchmarkFigure _area = new(12, new ConfidenceInterval(10, 14.5), new ConfidenceInterval(9, 16));

    [Theory]
    [InlineData(13, Polarity.LowerIsBetter, Comparison.Similar)]
    [InlineData(14.5, Polarity.LowerIsBetter, Comparison.Similar)]
    [InlineData(10, Polarity.HigherIsBetter, Comparison.Similar)]
    [InlineData(14.6, Polarity.LowerIsBetter, Comparison.Better)]
    [InlineData(14.6, Polarity.HigherIsBetter, Comparison.Worse)]
    [InlineData(14.6, Polarity.NoJudgement, Comparison.Lower)]
    [InlineData(9.9, Polarity.LowerIsBetter, Comparison.Worse)]
    [InlineData(9.9, Polarity.HigherIsBetter, Comparison.Better)]
    [InlineData(9.9, Polarity.NoJudgement, Comparison.Higher)]
    public void One_interval_against_a_value_includes_its_ends(double benchmark, Polarity polarity, Comparison expected) =>
        Benchmark.Compare(BenchmarkMethod.SingleInterval95, polarity, _area, new BenchmarkFigure(benchmark))
            .ShouldBe(new BenchmarkOutcome(expected, Beyond998: false));

    [Theory]
    [InlineData(16, false)]
    [InlineData(16.1, true)]
    [InlineData(9, false)]
    [InlineData(8.9, true)]
    public void On_the_strict_limit_is_the_weaker_answer(double benchmark, bool beyond) =>
        Benchmark.Compare(BenchmarkMethod.SingleIntervalTwoLevel, Polarity.NoJudgement, _area, new BenchmarkFigure(benchmark))
            .Beyond998.ShouldBe(beyond);

    [Theory]
    [InlineData(14.5, Comparison.Similar)]
    [InlineData(14.6, Comparison.Better)]
    public void Two_intervals_that_touch_are_similar(double benchmarkLower, Comparison expected) =>
        Benchmark.Compare(
            BenchmarkMethod.DoubleInterval95, Polarity.LowerIsBetter, _area, new BenchmarkFigure(20, new ConfidenceInterval(benchmarkLower, 25)))
            .Comparison.ShouldBe(expected);

    [Theory]
    [InlineData(12, Comparison.Similar)]
    [InlineData(12.0000000001, Comparison.Similar)]
    [InlineData(12.1, Comparison.Better)]
    public void Values_alone_are_compared_without_their_last_bits(double benchmark, Comparison expected) =>
        Benchmark.Compare(BenchmarkMethod.Point, Polarity.LowerIsBetter, new BenchmarkFigure(12), new BenchmarkFigure(benchmark))
            .Comparison.ShouldBe(expected);

    [Fact]
    public void Whatever_is_missing_leaves_the_area_uncompared()
    {
        var england = new BenchmarkFigure(20);
        BenchmarkOutcome[] outcomes =
        [
            Benchmark.Compare(BenchmarkMethod.SingleInterval95, null, _area, england),
            Benchmark.Compare(BenchmarkMethod.SingleInterval95, Polarity.LowerIsBetter, _area, null),
            Benchmark.Compare(BenchmarkMethod.SingleInterval95, Polarity.LowerIsBetter, _area, new BenchmarkFigure(null)),
            Benchmark.Compare(BenchmarkMethod.SingleInterval95, Polarity.LowerIsBetter, _area with { Value = null }, england),
            Benchmark.Compare(BenchmarkMethod.SingleInterval95, Polarity.LowerIsBetter, _area with { Interval95 = null }, england),
            Benchmark.Compare(BenchmarkMethod.SingleIntervalTwoLevel, Polarity.LowerIsBetter, _area with { Interval998 = null }, england),
            Benchmark.Compare(BenchmarkMethod.SingleIntervalTwoLevel, Polarity.LowerIsBetter, _area with { Interval95 = null }, england),
            Benchmark.Compare(BenchmarkMethod.DoubleInterval95, Polarity.LowerIsBetter, _area, england),
        ];

        outcomes.ShouldAllBe(outcome => outcome.Comparison == Comparison.NotCompared && !outcome.Beyond998);
    }

    [Fact]
    public void A_method_that_is_not_defined_is_refused() =>
        Should.Throw<InvalidInputException>(() => Benchmark.Compare((BenchmarkMethod)9, Polarity.LowerIsBetter, _area, _area))
            .Reason.ShouldBe(InvalidInput.UnknownMethod);
}
