using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promise to be as good as the best of the nearest neighbours that the framework names (methods.md 5).</summary>
public static class NeighbourJudge
{
    public static Judgement Judge(Evidence evidence)
    {
        var polarity = evidence.Measure.Polarity;
        var neighbours = ComparatorFigure.Neighbours(evidence);
        var evaluation = NeighbourEvaluation.Of(polarity, evidence.Value, neighbours.Select(each => each.Point.Value));
        var current = new Figure(evidence.Value, evidence.Current.Interval);
        if (evaluation.Obstacle is { } obstacle || TargetRating.Of(evaluation, current, polarity, evidence.Measure.Floor) is not { } rating)
        {
            return Obstacles.Withhold(evaluation.Obstacle ?? Obstacle.NoData);
        }

        var best = neighbours.First(each => Tolerant.Same(each.Point.Value!.Value, evaluation.Threshold!.Value));
        var words = evidence.Words;
        var (value, other, _) = words.Apart(evidence.Value, best.Point.Value!.Value);
        evidence.Trace.Add(
            "match_best_neighbour",
            "5, 6.2",
            $"{value} against {other} for {best.Area.Name}, the best of {neighbours.Count} nearest neighbours.",
            [
                new("polarity", polarity?.ToString(), evidence.DefinitionSource),
                .. RatingSteps.Inputs("current", current, evidence.CurrentSource, evidence.CurrentSource),
                .. neighbours.Select(each => new TraceValue($"neighbour.{each.Area.Key}", each.Point.Value, each.Source)),
                new("given_floor", evidence.Measure.Floor, evidence.DefinitionSource),
            ],
            [
                new("threshold", evaluation.Threshold, null),
                new("standing", rating.Standing.ToString(), null),
                new("certainty", rating.Certainty.ToString(), null),
            ]);
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, rating.Standing == Standing.Met);
        var by = evidence.Deadline is { } deadline ? $" by {Phrasing.By(deadline)}" : "";
        return new Judgement(
            verdict,
            $"{words.Was} {value} in {evidence.Current.Period.Label} against {other} for {best.Area.Name}, the best of its nearest neighbours; the promise{by} is to be as good.")
        {
            Certainty = rating.Certainty,
            Threshold = evaluation.Threshold,
        };
    }
}
