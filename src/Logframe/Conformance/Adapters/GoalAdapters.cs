using System.Text.Json.Nodes;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Conformance.Adapters;

/// <summary>Comparison with a goal (methods.md 2.5).</summary>
internal static class GoalAdapters
{
    public static IEnumerable<Operation> All { get; } = [new("compare_goal", Compare)];

    private static JsonObject Compare(Inputs inputs)
    {
        var goal = Goal(inputs.Object("goal") ?? throw new InvalidInputException(InvalidInput.InvalidGoal), inputs.Object("context"));
        var area = inputs.Object("area") is { } own ? BenchmarkAdapters.Figure(own) : default;
        return new JsonObject { ["outcome"] = Words.Of(GoalComparison.Compare(goal, Figures.Polarity(inputs), area)) };
    }

    private static Goal Goal(Inputs goal, Inputs? context) => goal.Text("type") switch
    {
        "single" => new SingleGoal(goal.Required("lower")),
        "single_ci" => new IntervalGoal(goal.Required("lower")),
        "range" => new RangeGoal(goal.Required("lower"), goal.Required("upper")),
        "percentile_range" => new PercentileRangeGoal(goal.Required("lower"), goal.Required("upper"), context?.Numbers("values") ?? []),
        "previous_benchmark" => new PreviousBenchmarkGoal(context?.Number("previous_benchmark")),
        _ => throw new InvalidInputException(InvalidInput.InvalidGoal),
    };
}
