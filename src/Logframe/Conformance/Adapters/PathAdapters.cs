using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Conformance.Adapters;

/// <summary>Trajectories and progress (methods.md 4.2 and 4.3).</summary>
internal static class PathAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("trajectory", Trajectory),
        new("progress", Progress),
    ];

    public static PathShape Shape(Inputs? inputs) => inputs?.Text("shape", absent: "linear") switch
    {
        "linear" or null => PathShape.Linear,
        "geometric" => PathShape.Geometric,
        _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
    };

    public static LevelOperator Operator(string? text) =>
        Words.Parse<LevelOperator>(text) ?? throw new InvalidInputException(InvalidInput.MissingValue);

    private static JsonObject Trajectory(Inputs inputs)
    {
        var at = inputs.Required("at_t");
        var path = new Trajectory(
            new DatedValue(inputs.NumberOrNaN("baseline_t"), inputs.NumberOrNaN("baseline_value")),
            new DatedValue(inputs.NumberOrNaN("target_t"), inputs.NumberOrNaN("target_value")),
            Shape(inputs));
        return new JsonObject { ["expected"] = path.At(at), ["shape_used"] = Words.Of(path.Shape), ["flags"] = Flags(path) };
    }

    private static JsonObject Progress(Inputs inputs)
    {
        var progress = Core.Statistics.Paths.Progress.Of(
            Dated(inputs.Object("baseline")),
            Dated(inputs.Object("target")),
            Dated(inputs.Object("current")),
            Operator(inputs.Text("operator")),
            Shape(inputs));
        return new JsonObject
        {
            ["mode"] = Words.Of(progress.Mode),
            ["expected"] = progress.Expected,
            ["ahead_by"] = progress.AheadBy,
            ["met"] = progress.Met,
            ["percent_distance"] = progress.PercentDistance,
            ["percent_time"] = progress.PercentTime,
            ["required_annual_change"] = progress.NeededPace.Change,
            ["required_annual_percent"] = progress.NeededPace.Percent,
            ["observed_annual_change"] = progress.ObservedPace.Change,
            ["observed_annual_percent"] = progress.ObservedPace.Percent,
            ["pace_ratio"] = progress.PaceRatio,
            ["years_to_target"] = progress.YearsToTarget,
            ["deadline_reached"] = progress.DeadlineReached,
            ["flags"] = Flags(progress.Path),
        };
    }

    private static DatedValue Dated(Inputs? inputs) => new(inputs?.NumberOrNaN("t") ?? double.NaN, inputs?.NumberOrNaN("value") ?? double.NaN);

    private static JsonArray Flags(Trajectory path) => Outputs.List(path.GeometricNotPossible ? ["geometric_not_possible"] : Array.Empty<string>());
}
