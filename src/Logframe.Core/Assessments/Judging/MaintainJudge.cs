using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promise to keep a level (methods.md 5).</summary>
/// <remarks>
/// Where both values have limits it fails only when significantly worse: half a decimal would fail every second time by chance.
/// Without limits that tolerance serves. Where no way is better, a move either way fails.
/// </remarks>
public static class MaintainJudge
{
    public static Judgement Judge(Evidence evidence, double kept)
    {
        var polarity = evidence.Measure.Polarity;
        var reference = new Figure(kept, evidence.Measure.Baseline?.Value == kept ? evidence.BaselineInterval : null);
        var current = new Figure(evidence.Value, evidence.Current.Interval);
        var tested = reference.Interval is not null && current.Interval is not null;
        var evaluation = tested
            ? MaintainEvaluation.BySignificance(new Estimate(kept, reference.Interval!.Value), new Estimate(evidence.Value, current.Interval!.Value), polarity)
            : MaintainEvaluation.ByPoint(kept, evidence.Value, Slack.OfDisplay(evidence.Decimals), polarity);
        var rating = Rate(evidence, kept, evaluation, current, tested);
        evidence.Trace.Add(
            tested ? "maintain_tested" : "maintain_point",
            "5, 1.5",
            Says(evidence, kept, rating, tested),
            [
                new("polarity", polarity?.ToString(), evidence.DefinitionSource),
                .. RatingSteps.Inputs("current", current, evidence.CurrentSource, evidence.CurrentSource),
                .. RatingSteps.Inputs("reference", reference, evidence.BaselineSource, evidence.BaselineLimitsSource),
                new("decimals", (double)evidence.Decimals, evidence.DefinitionSource),
                new("given_floor", evidence.Measure.Floor, evidence.DefinitionSource),
            ],
            [new("standing", rating.Standing.ToString(), null), new("certainty", rating.Certainty.ToString(), null)]);

        var met = rating.Standing == Standing.Met;
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, met);
        var side = LevelOperators.Towards(polarity);
        return new Judgement(verdict, Sentence(evidence, kept, met, tested))
        {
            Certainty = rating.Certainty,
            Threshold = evaluation.Threshold,
            Expected = kept,
            Floor = side is null ? null : evidence.Measure.Floor ?? Floor.Near(side.Value, evaluation.Threshold!.Value).Value,
            FloorRule = side is null ? null : (evidence.Measure.Floor is null ? FloorRule.Tolerance : FloorRule.Explicit).Name(),
            Flags = tested ? [] : [AssessmentFlags.NotTested],
        };
    }

    /// <summary>A value that is kept only because its worsening is not significant could be past the level by more than chance shows.</summary>
    public static Rating Rate(double kept, double value, TargetEvaluation evaluation, Figure current, Polarity? polarity, double? given, bool tested)
    {
        var rating = TargetRating.Of(evaluation, current, polarity, given)!.Value;
        var isWorse = LevelOperators.Towards(polarity) is not { } better || !better.Holds(value, kept);
        return tested ? rating with { Certainty = rating.Standing == Standing.Met && isWorse ? Certainty.Uncertain : Certainty.Clear } : rating;
    }

    private static Rating Rate(Evidence evidence, double kept, TargetEvaluation evaluation, Figure current, bool tested) =>
        Rate(kept, evidence.Value, evaluation, current, evidence.Measure.Polarity, evidence.Measure.Floor, tested);

    private static string Says(Evidence evidence, double kept, Rating rating, bool tested)
    {
        var held = rating.Standing == Standing.Met ? "is kept" : "is not kept";
        return $"{evidence.Words.Value(evidence.Value)} against {evidence.Words.Stated(kept)} to be kept: the level {held}, by {(tested ? "a test of the difference" : "half a unit of the last decimal, because the intervals for a test are not there")}.";
    }

    private static string Sentence(Evidence evidence, double kept, bool met, bool tested)
    {
        var words = evidence.Words;
        var standing = words.Standing(evidence.Current);
        if (LevelOperators.Towards(evidence.Measure.Polarity) is not { } better)
        {
            return met ? $"{standing}, as it was to be kept at {words.Stated(kept)}." : $"{standing}; it was to be kept at {words.Stated(kept)}.";
        }

        var degree = (met, tested) switch
        {
            (true, true) when !better.Holds(evidence.Value, kept) => "not significantly worse",
            (true, _) => "no worse",
            (false, true) => "significantly worse",
            _ => "worse",
        };
        return $"{standing}, {degree} than the {words.Stated(kept)} to be kept.";
    }
}
