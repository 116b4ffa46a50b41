using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a level to be reached by a day, by the needed path from the baseline to it (methods.md 6.6).</summary>
public static class LevelJudge
{
    public static Judgement Judge(Evidence evidence, PlannedLevel level)
    {
        var baseline = evidence.Measure.Baseline;
        var rating = LevelRating.Of(new LevelCase
        {
            Way = level.Way,
            Target = level.Value,
            TargetTime = evidence.Plan.Time,
            Baseline = baseline?.Value,
            BaselineTime = baseline?.Period?.DecimalMid,
            Current = new DatedValue(evidence.Current.Period.DecimalMid, evidence.Value),
            Interval = evidence.Current.Interval,
            Floor = evidence.Measure.Floor,
        });

        Explain(evidence, level, rating);
        var verdict = RatingSteps.Conclude(evidence, rating.Rating.Standing, rating.TargetMet);
        return new Judgement(verdict, LevelSentence.Say(evidence, verdict, level, rating))
        {
            Certainty = rating.Rating.Certainty,
            Threshold = rating.Threshold,
            Expected = rating.Progress?.Expected,
            Floor = rating.Floor.Value,
            FloorRule = rating.Floor.Rule.Name(),
            PercentOfDistance = rating.PercentDistance,
            PercentOfTime = rating.PercentTime,
            Flags = [.. Flags(evidence, rating)],
        };
    }

    private static void Explain(Evidence evidence, PlannedLevel level, LevelRating rating)
    {
        if (evidence.Plan.Period is not null)
        {
            PathSteps.ExplainTargetPeriod(evidence);
        }

        if (rating.Progress is { } progress)
        {
            PathSteps.ExplainProgress(evidence, level, progress);
        }

        var expected = rating.Progress is null && evidence.Plan.Time is not null ? (double?)null : rating.Expected;
        var given = rating.OwnFloorNotYetInForce ? null : evidence.Measure.Floor;
        RatingSteps.ExplainFloor(evidence, rating.Floor, level.Way, level.Value, expected, evidence.Measure.Baseline?.Value, given);
        RatingSteps.ExplainRating(evidence, rating.Rating, rating.Way, rating.Threshold, rating.Floor.Value);
    }

    private static IEnumerable<string> Flags(Evidence evidence, LevelRating rating)
    {
        if (evidence.Measure.Baseline?.Value is null)
        {
            yield return AssessmentFlags.NoBaselineValue;
        }
        else if (evidence.Measure.Baseline.Period is null)
        {
            yield return AssessmentFlags.NoBaselinePeriod;
        }

        if (rating.OwnFloorNotYetInForce)
        {
            yield return AssessmentFlags.ExplicitFloorNotYetApplicable;
        }

        if (rating.DeadlineReached == false && evidence.AsOf > evidence.Deadline!.LastDay)
        {
            yield return AssessmentFlags.AwaitingFinalData;
        }
    }
}
