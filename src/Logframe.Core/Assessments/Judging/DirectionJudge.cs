using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promise to move away from the baseline in one direction, with no amount promised (methods.md 5).</summary>
/// <remarks>By a test where both values have limits. The baseline is the floor: a worsening is off course, never short.</remarks>
public static class DirectionJudge
{
    public static Judgement Judge(Evidence evidence, Way way, PlannedLevel level)
    {
        var (baseline, current) = (new Figure(level.Value, evidence.BaselineInterval), new Figure(evidence.Value, evidence.Current.Interval));
        var tested = baseline.Interval is not null && current.Interval is not null;
        var evaluation = tested ? DirectionEvaluation.BySignificance(way, baseline, current) : DirectionEvaluation.ByPoint(way, level.Value, evidence.Value);
        var rating = DirectionEvaluation.Rate(way, evaluation, baseline, current)!.Value;
        var significant = tested && rating.Certainty == Certainty.Clear;
        evidence.Trace.Add(
            tested ? "direction_tested" : "direction_point",
            "5, 1.5",
            Says(evidence, level, rating, tested, significant),
            [
                new("way", way.ToString(), evidence.DefinitionSource),
                .. RatingSteps.Inputs("current", current, evidence.CurrentSource, evidence.CurrentSource),
                .. RatingSteps.Inputs("baseline", baseline, evidence.BaselineSource, evidence.BaselineLimitsSource),
            ],
            [new("standing", rating.Standing.ToString(), null), new("certainty", rating.Certainty.ToString(), null)]);

        var met = rating.Standing == Standing.Met;
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, met);
        return new Judgement(verdict, Sentence(evidence, level, met, tested, significant))
        {
            Certainty = rating.Certainty,
            Threshold = level.Value,
            Floor = level.Value,
            FloorRule = FloorRule.Explicit.Name(),
            Flags = tested ? [] : [AssessmentFlags.NotTested],
        };
    }

    private static string Says(Evidence evidence, PlannedLevel level, Rating rating, bool tested, bool significant)
    {
        var moved = rating.Standing == Standing.BelowFloor ? "the wrong way" : "not the wrong way";
        var change = $"From the baseline of {evidence.Words.Stated(level.Value)} to {evidence.Words.Value(evidence.Value)}: {(rating.Standing == Standing.Met ? "the promised way" : moved)}";
        return tested ? $"{change}; the difference is {(significant ? "" : "not ")}significant." : $"{change}; without both intervals the change is not tested.";
    }

    private static string Sentence(Evidence evidence, PlannedLevel level, bool met, bool tested, bool significant)
    {
        var words = evidence.Words;
        var standing = words.Standing(evidence.Current);
        var since = evidence.Measure.Baseline?.Period is { } period ? $" ({period.Label})" : "";
        var baseline = $"the baseline of {words.Stated(level.Value)}{since}";
        var side = level.Way.WantsMore() ? "above" : "below";
        var by = evidence.Deadline is { } deadline ? $" by {Phrasing.By(deadline)}" : "";
        return met
            ? $"{standing}, {(tested ? "significantly " : "")}{side} {baseline}, as promised."
            : $"{standing}; {words.It} should be {side} {baseline}{by}{(tested && !significant ? ", and the change so far is not significant" : "")}.";
    }
}
