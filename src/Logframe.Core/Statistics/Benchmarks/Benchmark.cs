using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>What a comparison says.</summary>
/// <param name="Comparison">In the words of the polarity.</param>
/// <param name="Beyond998">True where the benchmark lies outside the 99.8% limits too; only the two-level method can tell.</param>
public readonly record struct BenchmarkOutcome(Comparison Comparison, bool Beyond998);

/// <summary>Compares an area with a benchmark of the same period, sex, age and category (methods.md 2.2 and 2.3).</summary>
public static class Benchmark
{
    private enum Side
    {
        Lower,
        Neither,
        Higher,
    }

    /// <param name="method">The rule.</param>
    /// <param name="polarity">Null where it is not stated or does not apply: nothing is compared then.</param>
    /// <param name="area">The area's figure.</param>
    /// <param name="benchmark">The benchmark's figure; null where there is none.</param>
    /// <returns>NotCompared where a value, or a limit that the method needs, is missing.</returns>
    public static BenchmarkOutcome Compare(BenchmarkMethod method, Polarity? polarity, BenchmarkFigure area, BenchmarkFigure? benchmark)
    {
        if (polarity is not { } way || area.Value is not { } value || benchmark?.Value is not { } reference)
        {
            return default;
        }

        var side = method switch
        {
            BenchmarkMethod.SingleInterval95 => SideOf(area.Interval95, reference),
            BenchmarkMethod.SingleIntervalTwoLevel => area.Interval998 is null ? null : SideOf(area.Interval95, reference),
            BenchmarkMethod.DoubleInterval95 => SideOf(area.Interval95, benchmark.Value.Interval95),
            BenchmarkMethod.Point => Tolerant.Same(value, reference) ? Side.Neither : value > reference ? Side.Higher : Side.Lower,
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };

        var beyond = method is BenchmarkMethod.SingleIntervalTwoLevel && side is Side.Lower or Side.Higher && SideOf(area.Interval998, reference) is not Side.Neither;
        return side is { } known ? new BenchmarkOutcome(InWords(known, way), beyond) : default;
    }

    private static Side? SideOf(ConfidenceInterval? area, double reference) =>
        area is { } interval ? SideOf(interval, new ConfidenceInterval(reference, reference)) : null;

    private static Side? SideOf(ConfidenceInterval? area, ConfidenceInterval? benchmark) =>
        area is { } a && benchmark is { } b ? SideOf(a, b) : null;

    private static Side SideOf(ConfidenceInterval area, ConfidenceInterval benchmark) =>
        area.Lower > benchmark.Upper ? Side.Higher
        : area.Upper < benchmark.Lower ? Side.Lower
        : Side.Neither;

    private static Comparison InWords(Side side, Polarity polarity) => (side, polarity) switch
    {
        (Side.Neither, _) => Comparison.Similar,
        (Side.Lower, Polarity.NoJudgement) => Comparison.Lower,
        (Side.Higher, Polarity.NoJudgement) => Comparison.Higher,
        (Side.Lower, Polarity.LowerIsBetter) or (Side.Higher, Polarity.HigherIsBetter) => Comparison.Better,
        _ => Comparison.Worse,
    };
}
