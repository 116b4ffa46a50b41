using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Conformance.Adapters;

/// <summary>The kinds of target (methods.md 5).</summary>
internal static class TargetAdapters
{
    public static IEnumerable<Operation> All { get; } = [new("evaluate_target", Evaluate)];

    private static JsonObject Evaluate(Inputs inputs)
    {
        var target = inputs.Object("target") ?? throw new InvalidInputException(InvalidInput.MissingValue);
        return target.Text("type") switch
        {
            "not_set" => Outcome("target_not_set"),
            "milestone" => Milestone(target, inputs.Object("context")),
            "all_of" => AllOf(target),
            var type => Outcome(Evaluate(type, target, inputs)),
        };
    }

    private static TargetEvaluation Evaluate(string? type, Inputs target, Inputs inputs)
    {
        var polarity = Words.Polarity(inputs.Text("polarity"));
        var (baseline, current) = (StatusAdapters.Figure(inputs.Object("baseline")), StatusAdapters.Figure(inputs.Object("current")));
        var context = inputs.Object("context");
        var (most, least) = (context?.Number("most_deprived"), context?.Number("least_deprived"));
        return type switch
        {
            "at_least" or "at_most" or "above" or "below" => TargetEvaluation.OfLevel(PathAdapters.Operator(type), target.NumberOrNaN("value"), current.Value),
            "between" => TargetEvaluation.OfRange(target.NumberOrNaN("lower"), target.NumberOrNaN("upper"), current.Value),
            "direction" => Direction(target, baseline, current),
            "maintain" => MaintainEvaluation.ByPoint(
                target.Number("reference") ?? baseline.Value,
                current.Value,
                Slack(target),
                polarity,
                eitherWay: target.Text("mode") == "within"),
            "change_absolute" => ChangeEvaluation.ByPoints(target.NumberOrNaN("change"), baseline.Value, current.Value),
            "change_percent" => ChangeEvaluation.ByPercent(target.NumberOrNaN("percent"), baseline.Value, current.Value),
            "versus_benchmark" => ComparatorEvaluation.Of(ComparatorAdapters.Case(target, polarity, inputs.Object("current"), context?.Object("benchmark"))),
            "match_best_neighbour" => NeighbourEvaluation.Of(
                polarity,
                current.Value,
                Values(context, "neighbours"),
                target.Whole("min_valid") ?? NeighbourEvaluation.DefaultFewest),
            "gap_at_most" => GapEvaluation.AtMost(target.Required("value"), polarity, most, least),
            "gap_reduction_percent" => GapEvaluation.ReducedBy(target.Required("percent"), context?.Number("baseline_gap"), polarity, most, least),
            "ratio_below" => GapEvaluation.RatioBelow(target.Required("value"), polarity, most, least),
            "trend_reversal" => TrendEvaluation.Of(
                Words.Parse<Reversal>(target.Text("require")) ?? throw new InvalidInputException(InvalidInput.MissingValue),
                polarity,
                Words.Parse<TrendMarker>(context?.Text("current_trend"))),
            "rank" => Rank(target, polarity, context),
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };
    }

    private static TargetEvaluation Direction(Inputs target, Figure baseline, Figure current)
    {
        var way = Words.Parse<Way>(target.Text("way")) ?? throw new InvalidInputException(InvalidInput.MissingValue);
        return target.Text("method") switch
        {
            "point" or null => DirectionEvaluation.ByPoint(way, baseline.Value, current.Value, target.Number("tolerance") ?? 0),
            "statistical" => DirectionEvaluation.BySignificance(way, baseline, current),
            _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
        };
    }

    private static Slack Slack(Inputs target) =>
        target.Number("tolerance") is { } tolerance
            ? new Slack(tolerance, target.Text("tolerance_kind") == "percent")
            : Core.Statistics.Targets.Slack.OfDisplay(target.Whole("decimals") ?? 1);

    private static TargetEvaluation Rank(Inputs target, Polarity? polarity, Inputs? context)
    {
        var own = context?.Objects("values").FirstOrDefault(entry => entry.Text("area") == context.Text("area"))?.Number("value");
        return target.Whole("max_rank") is { } maximum
            ? RankEvaluation.AtMost(maximum, polarity, own, Values(context, "values"))
            : RankEvaluation.ImprovedBy((int)target.Required("improve_by"), context?.Whole("baseline_rank"), polarity, own, Values(context, "values"));
    }

    private static JsonObject Milestone(Inputs target, Inputs? context)
    {
        var milestone = new MilestoneTarget(
            Words.Parse<MilestoneProgress>(target.Text("progress")),
            target.Day("completed_on"),
            target.Day("forecast"),
            target.Day("start_by"));
        var evaluation = MilestoneEvaluation.Of(milestone, target.Day("due"), context?.Day("as_of") ?? throw new InvalidInputException(InvalidInput.MissingValue));
        var outcome = Outcome(Words.Of(evaluation.Status), reason: Words.Of(evaluation.Obstacle));
        outcome["rag"] = evaluation.Standing is { } standing ? RatingAdapters.Colour(standing) : "not_rated";
        return outcome;
    }

    private static JsonObject AllOf(Inputs target)
    {
        var statuses = target.Objects("parts").Select(part => part.Text("status") is { } status && status != "target_not_set"
            ? Words.Parse<TargetStatus>(status) ?? TargetStatus.NotAssessable
            : TargetStatus.NotSet);
        var parts = PartsEvaluation.Of([.. statuses]);
        var outcome = Outcome(Words.Of(parts.Status));
        outcome["parts_achieved"] = parts.Achieved;
        outcome["parts_total"] = parts.Total;
        return outcome;
    }

    private static JsonObject Outcome(TargetEvaluation evaluation)
    {
        var outcome = Outcome(Words.Of(evaluation.Status), Words.Of(evaluation.Obstacle));
        outcome["threshold"] = evaluation.Threshold;
        outcome["operator"] = Words.Of(evaluation.Test);
        outcome["measure"] = evaluation.Measured;
        outcome["outcome"] = Words.Of(evaluation.Comparison);
        return outcome;
    }

    private static JsonObject Outcome(string status, string? reason = null) =>
        new() { ["status"] = status, ["threshold"] = null, ["operator"] = null, ["reason"] = reason };

    private static IEnumerable<double?> Values(Inputs? context, string name) => context?.Objects(name).Select(entry => entry.Number("value")) ?? [];
}
