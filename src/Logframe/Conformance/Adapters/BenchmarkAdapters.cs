using System.Text.Json.Nodes;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Conformance.Adapters;

/// <summary>Comparison with a benchmark (methods.md 2.2 and 2.3).</summary>
internal static class BenchmarkAdapters
{
    public static IEnumerable<Operation> All { get; } = [new("compare_benchmark", Compare)];

    public static BenchmarkFigure Figure(Inputs inputs) =>
        new(inputs.Number("value"), Figures.Interval(inputs, "95"), Figures.Interval(inputs, "998"));

    private static JsonObject Compare(Inputs inputs)
    {
        var area = inputs.Object("area") is { } own ? Figure(own) : default;
        var benchmark = inputs.Object("benchmark") is { } other ? Figure(other) : (BenchmarkFigure?)null;
        var outcome = Benchmark.Compare(Method(inputs.Text("method")), Figures.Polarity(inputs), area, benchmark);
        return new JsonObject { ["outcome"] = Words.Of(outcome.Comparison) + (outcome.Beyond998 ? "_998" : "") };
    }

    private static BenchmarkMethod Method(string? word) => word switch
    {
        "single_ci_95" => BenchmarkMethod.SingleInterval95,
        "single_ci_two_level" => BenchmarkMethod.SingleIntervalTwoLevel,
        "double_ci_95" => BenchmarkMethod.DoubleInterval95,
        "point" => BenchmarkMethod.Point,
        _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
    };
}
