using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;

namespace Logframe.Charts;

/// <summary>Reads from a target and its assessment what can be drawn of it, and says it in words.</summary>
internal static class GoalReader
{
    /// <summary>Null where nothing is promised that a chart of values could show.</summary>
    public static Goal? Read(Measure measure, AreaAssessment area, Deadline? deadline)
    {
        var (lowest, highest) = Range(measure, area);
        var words = Words(measure, area, new Phrasing(measure, area.Area));
        return words is null ? null : new Goal(
            words,
            deadline is null ? null : "by " + Phrasing.By(deadline),
            area.TargetPeriod?.DecimalMid ?? area.Path?.ToTime,
            area.TargetPeriod?.Label,
            lowest,
            highest,
            Moves: measure.Target is ComparatorTarget { Comparator: not Comparator.NationalStandard });
    }

    private static (double? Lowest, double? Highest) Range(Measure measure, AreaAssessment area) => measure.Target switch
    {
        BetweenTarget between => (between.Lower, between.Upper),
        LevelTarget level => Goal.Range(level.Operator, level.Value),
        ComparatorTarget { Comparator: Comparator.NationalStandard, StandardValue: { } standard } when LevelOperators.Towards(measure.Polarity) is { } relation => Goal.Range(relation, standard),
        _ => area is { TargetValue: { } value, Operator: { } relation } ? Goal.Range(relation, value) : (null, null),
    };

    private static string? Words(Measure measure, AreaAssessment area, Phrasing say) => measure.Target switch
    {
        LevelTarget target => say.Level(target.Operator, target.Value) + (target.Standard is { } standard ? $" ({standard})" : ""),
        BetweenTarget target => $"between {say.Stated(target.Lower)} and {say.Stated(target.Upper)}",
        MaintainTarget target => "no worse than " + ((target.Value ?? measure.Baseline?.Value) is { } value ? say.Stated(value) : "the baseline"),
        DirectionTarget target => (target.Way == Way.Increase ? "above " : "below ") + (measure.Baseline?.Value is { } value ? say.Stated(value) : "the baseline"),
        ComparatorTarget target => Comparison(target, measure, say),
        TrendReversalTarget target => target.Require == Reversal.Halt ? "no longer getting worse" : "getting better again",
        RankTarget { MaximumRank: { } rank } => $"rank {rank} or better",
        RankTarget { ImproveBy: { } places } => $"{places} places better",
        MilestoneTarget or UnsetTarget => null,
        _ when area is { TargetValue: { } value, Operator: { } relation } => say.Level(relation, value),
        ChangePointsTarget target => AgainstBaseline(target.By, measure.Unit?.Difference.Format(Math.Abs(target.By)) ?? Unit.Number(Math.Abs(target.By))),
        ChangePercentTarget target => AgainstBaseline(target.By, $"{Unit.Number(Math.Abs(target.By))}%"),
        GapReductionTarget target => AgainstBaseline(-1, $"{Unit.Number(target.Percent)}%"),
        _ => null,
    };

    private static string AgainstBaseline(double sign, string amount) => $"{amount} {(sign > 0 ? "above" : "below")} the baseline";

    private static string Comparison(ComparatorTarget target, Measure measure, Phrasing say)
    {
        var other = target.Comparator switch
        {
            Comparator.England => "England",
            Comparator.BestNeighbour => "the best neighbour",
            Comparator.Neighbours => "the neighbours",
            Comparator.NationalStandard => target.StandardValue is { } value ? $"the national standard of {say.Stated(value)}" : "the national standard",
            _ => throw new ArgumentOutOfRangeException(nameof(target), target.Comparator, "Not a comparator."),
        };
        var amount = Unit.Number(target.Amount ?? 0);
        return target.Relation switch
        {
            ComparatorRelation.Better => "better than " + other,
            ComparatorRelation.Similar => "similar to " + other,
            ComparatorRelation.SimilarOrBetter => $"similar to {other} or better",
            ComparatorRelation.WithinPercent => $"within {amount}% of {other}",
            ComparatorRelation.BetterByPercent => $"{amount}% better than {other}",
            ComparatorRelation.BetterByPoints => $"{measure.Unit?.Difference.Format(target.Amount ?? 0) ?? amount} better than {other}",
            _ => throw new ArgumentOutOfRangeException(nameof(target), target.Relation, "Not a relation."),
        };
    }
}
