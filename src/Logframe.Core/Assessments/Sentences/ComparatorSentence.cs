using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Targets;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>Says in one sentence how a value stands to its comparator.</summary>
public static class ComparatorSentence
{
    public static string Say(Evidence evidence, ComparatorTarget target, ComparatorFigure comparator, TargetEvaluation evaluation)
    {
        var words = evidence.Words;
        var (value, other, _) = words.Apart(evidence.Value, comparator.Value!.Value);
        var by = evidence.Deadline is { } deadline ? $" by {Phrasing.By(deadline)}" : "";
        return $"{words.Was} {value} in {evidence.Current.Period.Label} against {other} for {comparator.Name}{Found(evaluation)}; the promise{by} is to be {Promise(target, words, comparator.Name)}.";
    }

    private static string Found(TargetEvaluation evaluation) => evaluation.Comparison switch
    {
        Comparison.Better => ", which is significantly better",
        Comparison.Worse => ", which is significantly worse",
        Comparison.Higher => ", which is significantly higher",
        Comparison.Lower => ", which is significantly lower",
        Comparison.Similar => ", which is not significantly different",
        _ => "",
    };

    private static string Promise(ComparatorTarget target, Phrasing words, string name) => target.Relation switch
    {
        ComparatorRelation.Better => $"better than {name}",
        ComparatorRelation.Similar => $"similar to {name}",
        ComparatorRelation.SimilarOrBetter => $"similar to {name} or better",
        ComparatorRelation.WithinPercent => $"no more than {Unit.Number(target.Amount!.Value)}% worse than {name}",
        ComparatorRelation.BetterByPercent => $"{Unit.Number(target.Amount!.Value)}% better than {name}",
        ComparatorRelation.BetterByPoints => $"{words.Difference(target.Amount!.Value)} better than {name}",
        _ => throw new ArgumentOutOfRangeException(nameof(target), target.Relation, "Not a relation."),
    };
}
