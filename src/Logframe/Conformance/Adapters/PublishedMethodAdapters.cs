using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.PublishedMethods;

namespace Logframe.Conformance.Adapters;

/// <summary>Other publishers' measures of progress (methods.md 4.7).</summary>
internal static class PublishedMethodAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("sdg_progress", GrowthRatioProgress),
        new("hp_progress", HealthyPeopleProgress),
    ];

    private static JsonObject GrowthRatioProgress(Inputs inputs)
    {
        var (start, current, way) = (YearValue(inputs, "base"), YearValue(inputs, "current"), Way(inputs.Text("direction")));
        var target = inputs.Number("target");
        var result = target is { } level
            ? GrowthRatio.Against(start, current, way, new YearTarget(inputs.Required("target_year"), level))
            : GrowthRatio.WithoutTarget(start, current, way, inputs.Number("limit"));
        return new JsonObject
        {
            ["method"] = target is null ? "no_target" : "target",
            ["progress_value"] = result.ProgressValue,
            ["status"] = Words.Of(result.Status),
            ["score"] = result.Score,
        };
    }

    private static JsonObject HealthyPeopleProgress(Inputs inputs)
    {
        var result = HealthyPeople.Of(
            SurveyValue(inputs, "baseline"), SurveyValue(inputs, "current"), inputs.Required("target"), Way(inputs.Text("direction")));
        return new JsonObject
        {
            ["percent_of_targeted_change"] = result.PercentOfTargetedChange,
            ["percent_change_from_baseline"] = result.PercentChangeFromBaseline,
            ["z"] = result.Z,
            ["p_value"] = result.PValue,
            ["category"] = Words.Of(result.Category),
        };
    }

    private static YearValue YearValue(Inputs inputs, string name) => new(Part(inputs, name).Required("year"), Part(inputs, name).Required("value"));

    private static SurveyValue SurveyValue(Inputs inputs, string name) => new(Part(inputs, name).Required("value"), Part(inputs, name).Number("se"));

    private static Inputs Part(Inputs inputs, string name) => inputs.Object(name) ?? throw new InvalidInputException(InvalidInput.MissingValue);

    private static Way Way(string? word) => word switch
    {
        "positive" or "increase" => Core.Definition.Way.Increase,
        "negative" or "decrease" => Core.Definition.Way.Decrease,
        _ => throw new VectorFormatException($"\"{word}\" is not a direction that is known here."),
    };
}
