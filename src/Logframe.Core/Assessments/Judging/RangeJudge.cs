using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promise to be inside a range, ends included (methods.md 5): inside or not, there is no floor.</summary>
public static class RangeJudge
{
    public static Judgement Judge(Evidence evidence, BetweenTarget range)
    {
        var met = TargetEvaluation.OfRange(range.Lower, range.Upper, evidence.Value).Status == TargetStatus.Achieved;
        var rating = new Rating(met ? Standing.Met : Standing.BelowFloor, Certain(evidence.Current.Interval, range, met));
        var words = evidence.Words;
        var value = words.Beside(evidence.Value, range.Lower, range.Upper);
        var interval = evidence.Current.Interval;
        evidence.Trace.Add(
            "between",
            "5",
            $"{value} lies {(met ? "inside" : "outside")} {words.Stated(range.Lower)} to {words.Stated(range.Upper)}.",
            [
                new("value", evidence.Value, evidence.CurrentSource),
                new("lower", range.Lower, evidence.DefinitionSource),
                new("upper", range.Upper, evidence.DefinitionSource),
                new("lower95", interval?.Lower, interval is null ? null : evidence.CurrentSource),
                new("upper95", interval?.Upper, interval is null ? null : evidence.CurrentSource),
            ],
            [new("standing", rating.Standing.ToString(), null), new("certainty", rating.Certainty.ToString(), null)]);
        var verdict = RatingSteps.Conclude(evidence, rating.Standing, met);
        var by = evidence.Deadline is { } deadline && !met ? $" by {Phrasing.By(deadline)}" : "";
        return new Judgement(
            verdict,
            $"{words.Was} {value} in {evidence.Current.Period.Label}, {(met ? "inside" : "outside")} the range of {words.Stated(range.Lower)} to {words.Stated(range.Upper)} promised{by}.")
        {
            Certainty = rating.Certainty,
        };
    }

    private static Certainty Certain(ConfidenceInterval? interval, BetweenTarget range, bool met)
    {
        if (interval is not { } limits)
        {
            return Certainty.Unknown;
        }

        var isClear = met
            ? Tolerant.AtLeast(limits.Lower, range.Lower) && Tolerant.AtMost(limits.Upper, range.Upper)
            : Tolerant.Above(limits.Lower, range.Upper) || Tolerant.Below(limits.Upper, range.Lower);
        return isClear ? Certainty.Clear : Certainty.Uncertain;
    }
}
