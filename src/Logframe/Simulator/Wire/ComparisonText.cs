using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Simulator.Figures;

namespace Logframe.Simulator.Wire;

/// <summary>The word in which the source prints how a figure stands to another: by the 95% limits, with neither end outside.</summary>
internal static class ComparisonText
{
    /// <exception cref="NotSupportedException">The outcome has no word.</exception>
    public static string Of(Polarity polarity, Figure figure, Figure benchmark)
    {
        var outcome = Benchmark.Compare(
            BenchmarkMethod.SingleInterval95,
            polarity,
            new BenchmarkFigure(figure.Value, figure.Interval95),
            new BenchmarkFigure(benchmark.Value));
        return outcome.Comparison switch
        {
            Comparison.NotCompared => "Not compared",
            Comparison.Better => "Better",
            Comparison.Similar => "Similar",
            Comparison.Worse => "Worse",
            Comparison.Higher => "Higher",
            Comparison.Lower => "Lower",
            _ => throw new NotSupportedException($"{outcome.Comparison} has no word."),
        };
    }
}
