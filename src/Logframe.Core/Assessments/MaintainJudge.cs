using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments;

/// <summary>Judges a promise to keep a level (methods.md 5).</summary>
/// <remarks>
/// Where both values have limits it fails only when significantly worse: half a decimal would fail every second time by chance.
/// Without limits that tolerance serves. Where no way is better, a move either way beyond it fails.
/// </remarks>
public static class MaintainJudge
{
    public static Judgement Judge(Evidence evidence, PlannedLevel kept)
    {
        var difference = ReferenceTest.Take(evidence, kept.Value);
        var threshold = difference is null ? kept.Way.Worsen(kept.Value, evidence.DisplayTolerance) : kept.Value;
        var floor = Floor.InForce(kept.Way, threshold, null, null, evidence.Measure.Floor);
        RatingSteps.ExplainFloor(evidence, floor, kept.Way, threshold, null, null, evidence.Measure.Floor);
        var rating = difference is { } tested
            ? Tested(evidence, kept, tested, floor.Value)
            : Rating.Of(evidence.Value, kept.Way, threshold, floor.Value, evidence.Current.Interval);
        if (difference is null)
        {
            RatingSteps.ExplainRating(evidence, rating, kept.Way, threshold, floor.Value);
        }

        var met = rating.Standing == Standing.Met;
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, met);
        return new Judgement(verdict, Say(evidence, kept, met, difference is not null))
        {
            Certainty = rating.Certainty,
            Expected = kept.Value,
            Floor = floor.Value,
            FloorRule = floor.Rule.Name(),
            Flags = difference is null ? [AssessmentFlags.NotTested] : [],
        };
    }

    /// <summary>Where neither way is better.</summary>
    public static Judgement JudgeEitherWay(Evidence evidence, double kept)
    {
        var tolerance = evidence.DisplayTolerance;
        var met = Tolerant.AtMost(Math.Abs(evidence.Value - kept), tolerance);
        var standing = met ? Standing.Met : Standing.BelowFloor;
        var words = evidence.Words;
        evidence.Trace.Add(
            "maintain_within",
            "5",
            $"{words.Value(evidence.Value)} {(met ? "is" : "is not")} within {Unit.Number(tolerance)} of {words.Stated(kept)}.",
            [
                new("value", evidence.Value, evidence.CurrentSource),
                new("reference", kept, evidence.BaselineSource),
                new("tolerance", tolerance, evidence.DefinitionSource),
            ],
            [new("standing", standing.ToString(), null)]);
        var verdict = RatingSteps.Conclude(evidence, standing, met);
        return new Judgement(verdict, $"{words.Was} at {words.Value(evidence.Value)} in {evidence.Current.Period.Label}, {(met ? "as it was to be kept" : "and was to be kept")} at {words.Stated(kept)}.")
        {
            Flags = [AssessmentFlags.NotTested],
        };
    }

    private static Rating Tested(Evidence evidence, PlannedLevel kept, FigureDifference difference, double floor)
    {
        var soft = kept.Way.Soft();
        var isWorse = !soft.Holds(evidence.Value, kept.Value);
        var rating = isWorse && difference.IsSignificant
            ? new Rating(soft.Holds(evidence.Value, floor) ? Standing.FloorHeld : Standing.BelowFloor, Certainty.Clear)
            : new Rating(Standing.Met, isWorse ? Certainty.Uncertain : Certainty.Clear);
        ReferenceTest.ExplainRating(
            evidence,
            "maintain_tested",
            kept,
            difference,
            rating,
            !isWorse ? "The value is no worse than the one to be kept."
                : difference.IsSignificant ? "The value is significantly worse than the one to be kept."
                : "The value is worse than the one to be kept, but not significantly.",
            floor);
        return rating;
    }

    private static string Say(Evidence evidence, PlannedLevel kept, bool met, bool tested)
    {
        var words = evidence.Words;
        var degree = (met, tested) switch
        {
            (true, true) when !kept.Way.Soft().Holds(evidence.Value, kept.Value) => "not significantly worse",
            (true, _) => "no worse",
            (false, true) => "significantly worse",
            _ => "worse",
        };
        return $"{words.Was} at {words.Value(evidence.Value)} in {evidence.Current.Period.Label}, {degree} than the {words.Stated(kept.Value)} to be kept.";
    }
}
