using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments;

/// <summary>Judges a promise to move away from the baseline in one direction, with no amount promised (methods.md 5).</summary>
/// <remarks>By a test where both values have limits. The baseline is the floor: a worsening is off course, never short.</remarks>
public static class DirectionJudge
{
    public static Judgement Judge(Evidence evidence, PlannedLevel level)
    {
        var difference = ReferenceTest.Take(evidence, level.Value);
        var rating = difference is { } tested
            ? Tested(evidence, level, tested)
            : Rating.Of(evidence.Value, level.Way, level.Value, level.Value, evidence.Current.Interval);
        if (difference is null)
        {
            RatingSteps.ExplainRating(evidence, rating, level.Way, level.Value, level.Value);
        }

        var met = rating.Standing == Standing.Met;
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, met);
        return new Judgement(verdict, Say(evidence, level, met, difference))
        {
            Certainty = rating.Certainty,
            Floor = level.Value,
            FloorRule = FloorRule.Explicit.Name(),
            Flags = difference is null ? [AssessmentFlags.NotTested] : [],
        };
    }

    private static Rating Tested(Evidence evidence, PlannedLevel level, FigureDifference difference)
    {
        var moved = level.Way.Soft().Holds(evidence.Value, level.Value);
        var rating = new Rating(
            moved ? difference.IsSignificant ? Standing.Met : Standing.FloorHeld : Standing.BelowFloor,
            difference.IsSignificant ? Certainty.Clear : Certainty.Uncertain);
        ReferenceTest.ExplainRating(evidence, "direction_tested", level, difference, rating, rating.Standing switch
        {
            Standing.Met => "The change is significant and goes the promised way.",
            Standing.FloorHeld => "The change goes the promised way and is not significant.",
            _ => "The change goes the wrong way.",
        });
        return rating;
    }

    private static string Say(Evidence evidence, PlannedLevel level, bool met, FigureDifference? difference)
    {
        var words = evidence.Words;
        var standing = $"{words.Was} at {words.Value(evidence.Value)} in {evidence.Current.Period.Label}";
        var baseline = $"the baseline of {words.Stated(level.Value)}{SincePeriod(evidence)}";
        var side = level.Way.WantsMore() ? "above" : "below";
        var by = evidence.Deadline is { } deadline ? $" by {Phrasing.By(deadline)}" : "";
        return met
            ? $"{standing}, {(difference is null ? "" : "significantly ")}{side} {baseline}, as promised."
            : $"{standing}; {words.It} should be {side} {baseline}{by}{(difference is { IsSignificant: false } ? ", and the change so far is not significant" : "")}.";
    }

    private static string SincePeriod(Evidence evidence) => evidence.Measure.Baseline?.Period is { } period ? $" ({period.Label})" : "";
}
