using System.Text.Json.Nodes;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Conformance.Adapters;

/// <summary>Quantiles of many areas (methods.md 2.4).</summary>
internal static class QuantileAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("quantile_bounds", Bounds),
        new("quintile_category", Category),
    ];

    private static JsonObject Bounds(Inputs inputs)
    {
        var bounds = QuantileBounds.Of(inputs.Numbers("values"), inputs.Whole("k") ?? 5, inputs.Whole("min_count") ?? 5);
        return new JsonObject
        {
            ["n"] = bounds.Values,
            ["bounds"] = bounds.Bounds is { } found ? Outputs.List(found.Select(bound => (double?)bound)) : null,
        };
    }

    private static JsonObject Category(Inputs inputs)
    {
        var method = inputs.Text("method", "percentile") switch
        {
            "percentile" or null => QuintileMethod.Percentile,
            "ntile" => QuintileMethod.Ntile,
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };
        var quintile = Quintile.Of(inputs.Numbers("values"), (int)inputs.Required("index"), Figures.Polarity(inputs), method);
        return new JsonObject { ["quintile"] = quintile.Number, ["outcome"] = Words.Of(quintile.Outcome) };
    }
}
