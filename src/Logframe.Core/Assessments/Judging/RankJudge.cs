using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promised place among the areas of the same kind that the framework names (methods.md 5).</summary>
public static class RankJudge
{
    public static Judgement Judge(Evidence evidence, RankTarget target)
    {
        var polarity = evidence.Measure.Polarity;
        var areas = ComparatorFigure.At(evidence, evidence.Framework.Areas.Where(area => area.Kind == evidence.Area.Kind));
        var values = areas.Select(each => each.Point.Value);
        var baseline = evidence.Measure.Baseline?.Value is { } rank ? (int?)rank : null;
        var evaluation = target.MaximumRank is { } most
            ? RankEvaluation.AtMost(most, polarity, evidence.Value, values)
            : RankEvaluation.ImprovedBy(target.ImproveBy ?? 0, baseline, polarity, evidence.Value, values);
        var current = new Figure(evidence.Value, evidence.Current.Interval);
        if (evaluation.Obstacle is { } obstacle || TargetRating.Of(evaluation, current, polarity, evidence.Measure.Floor) is not { } rating)
        {
            return Obstacles.Withhold(evaluation.Obstacle ?? Obstacle.NoData);
        }

        evidence.Trace.Add(
            "rank",
            "5, 6.2",
            $"{evidence.Words.Value(evidence.Value)} is place {evaluation.Measured} of {areas.Count}; place {evaluation.Threshold} or better is promised.",
            [
                new("polarity", polarity?.ToString(), evidence.DefinitionSource),
                new("value", evidence.Value, evidence.CurrentSource),
                .. areas.Select(each => new TraceValue($"area.{each.Area.Key}", each.Point.Value, each.Source)),
                new("maximum_rank", (double?)target.MaximumRank, evidence.DefinitionSource),
                new("improve_by", (double?)target.ImproveBy, evidence.DefinitionSource),
                new("baseline_rank", (double?)baseline, evidence.BaselineSource),
                new("given_floor", evidence.Measure.Floor, evidence.DefinitionSource),
            ],
            [new("rank", evaluation.Measured, null), new("standing", rating.Standing.ToString(), null)]);
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, rating.Standing == Standing.Met);
        var by = evidence.Deadline is { } deadline ? $" by {Phrasing.By(deadline)}" : "";
        return new Judgement(
            verdict,
            $"{evidence.Area.Name} was in place {evaluation.Measured} of {areas.Count} in {evidence.Current.Period.Label}; the promise{by} is place {evaluation.Threshold} or better.")
        {
            Certainty = rating.Certainty,
            Threshold = evaluation.Threshold,
        };
    }
}
