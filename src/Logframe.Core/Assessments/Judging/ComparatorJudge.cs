using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges a promise that is relative to England, to a group of neighbours or to a national standard (methods.md 5 and 6.3a).</summary>
/// <remarks>By the local interval where there is one and the comparator has no level of its own; otherwise by the values alone, and said so.</remarks>
public static class ComparatorJudge
{
    public static Judgement Judge(Evidence evidence, ComparatorTarget target)
    {
        var comparator = ComparatorFigure.Find(evidence, target);
        var current = new Figure(evidence.Value, evidence.Current.Interval);
        var comparison = new ComparatorCase(
            target.Relation,
            current.Interval is null || target.Comparator == Comparator.NationalStandard ? ComparatorMethod.Point : ComparatorMethod.Statistical,
            target.Amount,
            evidence.Measure.Polarity,
            current,
            comparator.Value,
            comparator.IsSamePeriod);
        var rating = ComparatorRating.Of(comparison, evidence.Measure.Floor);
        if (rating.Standing is not { } standing)
        {
            var hindrance = Obstacles.Explain(rating.Evaluation.Obstacle!.Value);
            return Judgement.Withheld(hindrance.Reason, comparator.Lacking ?? hindrance.Text);
        }

        var certainty = CertaintyOf(comparison, rating);
        Explain(evidence, comparison, comparator, rating, certainty);
        var met = rating.Evaluation.Status == TargetStatus.Achieved;
        var verdict = RatingSteps.Conclude(evidence, standing, met);
        return new Judgement(verdict, ComparatorSentence.Say(evidence, target, comparator, rating.Evaluation))
        {
            Certainty = certainty,
            Threshold = rating.Evaluation.Threshold,
            Floor = rating.Floor,
            FloorRule = rating.Floor is null ? null : (evidence.Measure.Floor is null ? FloorRule.Tolerance : FloorRule.Explicit).Name(),
            Flags = [.. Flags(comparison, rating.Evaluation)],
        };
    }

    /// <summary>
    /// A test settles the colour when it finds a difference, or when the value itself lies on the promised side. A plain comparison is
    /// clear when the whole interval has its colour.
    /// </summary>
    public static Certainty CertaintyOf(ComparatorCase comparison, ComparatorRating rating)
    {
        if (rating.Evaluation is { Way: { } way, Threshold: { } threshold })
        {
            return Rating.Of(comparison.Current.Value!.Value, way, threshold, rating.Floor, comparison.Current.Interval).Certainty;
        }

        return rating.Evaluation.Comparison switch
        {
            null => Certainty.Unknown,
            Comparison.Similar => comparison.Relation != ComparatorRelation.Better && IsNoWorse(comparison) ? Certainty.Clear : Certainty.Uncertain,
            _ => Certainty.Clear,
        };
    }

    private static bool IsNoWorse(ComparatorCase comparison) =>
        LevelOperators.Towards(comparison.Polarity) is not { } better || better.Holds(comparison.Current.Value!.Value, comparison.Benchmark!.Value);

    private static IEnumerable<string> Flags(ComparatorCase comparison, TargetEvaluation evaluation)
    {
        if (evaluation.Comparison is null)
        {
            yield return AssessmentFlags.NotTested;
        }
        else if (evaluation.Comparison == Comparison.Similar
            && LevelOperators.Towards(comparison.Polarity) is { } better
            && !better.Holds(comparison.Current.Value!.Value, Floor.Near(better, comparison.Benchmark!.Value).Value))
        {
            yield return AssessmentFlags.Imprecise;
        }
    }

    private static void Explain(Evidence evidence, ComparatorCase comparison, ComparatorFigure comparator, ComparatorRating rating, Certainty certainty)
    {
        var (value, other, _) = evidence.Words.Apart(evidence.Value, comparator.Value!.Value);
        var holds = rating.Evaluation.Status == TargetStatus.Achieved ? "holds" : "does not hold";
        var how = rating.Evaluation.Comparison is { } outcome ? $"{outcome} by the 95% interval" : "by the two values alone";
        evidence.Trace.Add(
            "versus_benchmark",
            "5, 6.3a",
            $"{value} against {other} for {comparator.Name}: the promise {holds}, {how}.",
            [
                new("relation", comparison.Relation.ToString(), evidence.DefinitionSource),
                new("method", comparison.Method.ToString(), "Statistical where the area has an interval and the comparator is no fixed level"),
                new("amount", comparison.Amount, evidence.DefinitionSource),
                new("polarity", comparison.Polarity?.ToString(), evidence.DefinitionSource),
                .. RatingSteps.Inputs("current", comparison.Current, evidence.CurrentSource, evidence.CurrentSource),
                new("benchmark", comparison.Benchmark, comparator.Source),
                new("given_floor", evidence.Measure.Floor, evidence.DefinitionSource),
            ],
            [
                new("standing", rating.Standing.ToString(), null),
                new("threshold", rating.Evaluation.Threshold, null),
                new("floor", rating.Floor, null),
                new("comparison", rating.Evaluation.Comparison?.ToString(), null),
                new("certainty", certainty.ToString(), null),
            ]);
    }
}
