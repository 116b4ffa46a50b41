using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Conformance.Adapters;

/// <summary>Targets that are relative to a benchmark, and their colour (methods.md 5 and 6.3a).</summary>
internal static class ComparatorAdapters
{
    public static IEnumerable<Operation> All { get; } = [new("rag_benchmark", RagBenchmark)];

    public static ComparatorCase Case(Inputs target, Polarity? polarity, Inputs? current, Inputs? benchmark)
    {
        var relation = Relation(target.Text("relation"));
        return new ComparatorCase(
            relation,
            target.Text("method") switch
            {
                "statistical" or null => ComparatorMethod.Statistical,
                "point" => ComparatorMethod.Point,
                _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
            },
            relation == ComparatorRelation.BetterByPoints ? target.Number("points") : target.Number("percent"),
            polarity,
            StatusAdapters.Figure(current),
            benchmark?.Number("value"),
            current?.Text("period") == benchmark?.Text("period"));
    }

    private static JsonObject RagBenchmark(Inputs inputs)
    {
        var target = inputs.Object("target") ?? throw new InvalidInputException(InvalidInput.MissingValue);
        var comparison = Case(target, Words.Polarity(inputs.Text("polarity")), inputs.Object("current"), inputs.Object("benchmark"));
        var rating = ComparatorRating.Of(comparison, inputs.Number("floor"));
        return new JsonObject
        {
            ["rag"] = rating.Standing is { } standing ? RatingAdapters.Colour(standing) : "not_rated",
            ["floor"] = rating.Floor,
            ["reason"] = Words.Of(rating.Evaluation.Obstacle),
        };
    }

    private static ComparatorRelation Relation(string? word) => word switch
    {
        "better_than" => ComparatorRelation.Better,
        "similar" => ComparatorRelation.Similar,
        "similar_or_better" => ComparatorRelation.SimilarOrBetter,
        "within_percent" => ComparatorRelation.WithinPercent,
        "better_by_percent" => ComparatorRelation.BetterByPercent,
        "better_by_points" => ComparatorRelation.BetterByPoints,
        _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
    };
}
