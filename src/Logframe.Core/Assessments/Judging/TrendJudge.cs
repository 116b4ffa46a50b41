using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promise that an adverse trend stops or turns (methods.md 5), by the published trend or else by the test of methods.md 3.</summary>
public static class TrendJudge
{
    public static Judgement Judge(Evidence evidence, TrendReversalTarget target)
    {
        var trend = RecentTrendStep.Take(evidence);
        var evaluation = TrendEvaluation.Of(target.Require, evidence.Measure.Polarity, trend.Marker);
        if (evaluation.Obstacle is { } obstacle)
        {
            return obstacle == Obstacle.TrendNotAvailable ? Judgement.Withheld(trend.Hindrance!.Reason, trend.Hindrance.Text) : Obstacles.Withhold(obstacle);
        }

        var met = evaluation.Status == TargetStatus.Achieved;
        var standing = met ? Standing.Met : Standing.BelowFloor;
        evidence.Trace.Add(
            "trend_reversal",
            "5",
            $"The recent trend {Words(trend.Marker)}: the promise {(met ? "holds" : "does not hold")}.",
            [
                new("require", target.Require.ToString(), evidence.DefinitionSource),
                new("polarity", evidence.Measure.Polarity?.ToString(), evidence.DefinitionSource),
                new("trend", trend.Marker.ToString(), trend.Source),
            ],
            [new("standing", standing.ToString(), null)]);
        var verdict = RatingSteps.Conclude(evidence, standing, met);
        var (adverse, favourable) = evidence.Measure.Polarity == Polarity.LowerIsBetter ? ("rise", "fall") : ("fall", "rise");
        var promise = target.Require == Reversal.Halt ? "stops" : $"turns into a {favourable}";
        var by = evidence.Deadline is { } deadline ? $" by {Phrasing.By(deadline)}" : "";
        var words = evidence.Words;
        return new Judgement(
            verdict,
            $"{words.Standing(evidence.Current)}, and the recent trend {Words(trend.Marker)}; the promise is that the {adverse} {promise}{by}.");
    }

    private static string Words(TrendMarker marker) => marker switch
    {
        TrendMarker.Increasing => "is increasing",
        TrendMarker.Decreasing => "is decreasing",
        TrendMarker.NoChange => "shows no significant change",
        _ => "cannot be calculated",
    };
}
