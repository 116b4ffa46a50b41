using System.Text.Json.Nodes;
using Logframe.Core.Statistics.Combining;

namespace Logframe.Conformance.Adapters;

/// <summary>Areas together and periods together (methods.md 1.6 and 1.7).</summary>
internal static class CombiningAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("combine_areas", CombineAreas),
        new("pool_periods", PoolPeriods),
    ];

    private static JsonObject CombineAreas(Inputs inputs)
    {
        var parts = inputs.Objects("parts").Select(part => new AreaPart(
            part.Text("area") ?? "", part.Number("count"), part.Number("denominator"), part.Number("value"), Figures.Interval(part)));
        var combined = AreaCombination.Combine(
            Figures.Kind(inputs), [.. parts], inputs.Whole("expected_parts") ?? 2, Figures.Unit(inputs, 100), Figures.Confidence(inputs),
            inputs.Flag("allow_weighted"));
        return new JsonObject
        {
            ["status"] = combined.Status is CombinationStatus.Exact ? "ok" : Words.Of(combined.Status),
            ["method"] = Words.Of(combined.Method),
            ["flags"] = Outputs.List(combined.Note is { } note ? [Words.Of(note)] : Array.Empty<string>()),
            ["count"] = combined.Count,
            ["denominator"] = combined.Denominator,
            ["value"] = combined.Value,
        }.With(combined.Interval);
    }

    private static JsonObject PoolPeriods(Inputs inputs)
    {
        var periods = inputs.Objects("periods").Select(period => new CountAndDenominator(period.Number("count"), period.Number("denominator")));
        var kind = Figures.Kind(inputs);
        var unit = Figures.Unit(inputs, kind is Core.Definition.ValueKind.Proportion ? 100 : 100_000);
        var pooled = CountPool.Pool(kind, [.. periods], unit, Figures.Confidence(inputs));
        return new JsonObject
        {
            ["status"] = pooled is null ? "incomplete" : "ok",
            ["count"] = pooled?.Count,
            ["denominator"] = pooled?.Denominator,
        }.With(pooled?.Estimate);
    }
}
