using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Statistics.Targets;

/// <summary>How the standing to a comparator is decided.</summary>
public enum ComparatorMethod
{
    /// <summary>By the 95% interval of the local value.</summary>
    Statistical,

    /// <summary>By the values alone: says nothing of significance and must be labelled so.</summary>
    Point,
}

/// <summary>A local value beside its comparator (methods.md 5: <c>versus_benchmark</c>).</summary>
/// <param name="Relation">The promised standing.</param>
/// <param name="Method">Serves the relations better, similar and similar or better; the others compare values.</param>
/// <param name="Amount">Percent or points, for the relations that need an amount.</param>
/// <param name="Polarity">Null where it is not stated.</param>
/// <param name="Current">The local figure.</param>
/// <param name="Benchmark">The comparator's value, taken as exact; null without one.</param>
/// <param name="IsSamePeriod">Whether both describe the same period.</param>
public sealed record ComparatorCase(
    ComparatorRelation Relation,
    ComparatorMethod Method,
    double? Amount,
    Polarity? Polarity,
    Figure Current,
    double? Benchmark,
    bool IsSamePeriod);

/// <summary>Assesses a promise that is relative to a comparator. Its threshold moves with every period, so it has no needed path.</summary>
public static class ComparatorEvaluation
{
    /// <exception cref="InvalidInputException">The relation needs an amount and none is given.</exception>
    public static TargetEvaluation Of(ComparatorCase comparison)
    {
        if (comparison.Current.Value is not { } value)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoData);
        }

        if (comparison.Benchmark is not { } benchmark)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoBenchmark);
        }

        if (!comparison.IsSamePeriod)
        {
            return TargetEvaluation.NotAssessable(Obstacle.BenchmarkPeriodMismatch);
        }

        return LevelOperators.Towards(comparison.Polarity) is { } better
            ? WithPolarity(comparison, better, value, benchmark)
            : WithoutPolarity(comparison, value, benchmark);
    }

    /// <summary>An amount in the unit of the value: percent are taken of the comparator's size.</summary>
    internal static double Margin(ComparatorCase comparison, double benchmark)
    {
        var amount = Required.Number(comparison.Amount);
        return comparison.Relation == ComparatorRelation.BetterByPoints ? amount : Math.Abs(benchmark) * amount / 100;
    }

    private static TargetEvaluation WithPolarity(ComparatorCase comparison, LevelOperator better, double value, double benchmark) =>
        comparison.Relation switch
        {
            ComparatorRelation.WithinPercent =>
                TargetEvaluation.OfLevel(better, better.Worsen(benchmark, Margin(comparison, benchmark)), value),
            ComparatorRelation.BetterByPercent or ComparatorRelation.BetterByPoints =>
                TargetEvaluation.OfLevel(better, better.Worsen(benchmark, -Margin(comparison, benchmark)), value),
            _ when comparison.Method == ComparatorMethod.Statistical => Tested(comparison, benchmark),
            ComparatorRelation.Better => TargetEvaluation.OfLevel(better.Strict(), benchmark, value),
            _ => TargetEvaluation.OfLevel(better, benchmark, value),
        };

    private static TargetEvaluation WithoutPolarity(ComparatorCase comparison, double value, double benchmark) => comparison.Relation switch
    {
        ComparatorRelation.WithinPercent =>
            TargetEvaluation.Assessed(Tolerant.AtMost(Math.Abs(value - benchmark), Margin(comparison, benchmark)), TargetTest.Within),
        ComparatorRelation.Similar when comparison.Method == ComparatorMethod.Point =>
            TargetEvaluation.Assessed(Tolerant.Same(value, benchmark), TargetTest.Within),
        ComparatorRelation.Similar => Tested(comparison with { Polarity = Polarity.NoJudgement }, benchmark),
        _ => TargetEvaluation.NotAssessable(Obstacle.NoPolarity),
    };

    private static TargetEvaluation Tested(ComparatorCase comparison, double benchmark)
    {
        if (comparison.Current.Interval is null)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoConfidenceInterval);
        }

        var area = new BenchmarkFigure(comparison.Current.Value, comparison.Current.Interval);
        var outcome = Benchmarks.Benchmark.Compare(BenchmarkMethod.SingleInterval95, comparison.Polarity, area, new BenchmarkFigure(benchmark)).Comparison;
        var holds = outcome == Comparison.Better || (outcome == Comparison.Similar && comparison.Relation != ComparatorRelation.Better);
        return TargetEvaluation.Assessed(holds, threshold: benchmark) with { Comparison = outcome };
    }
}
