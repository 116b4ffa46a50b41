using System.Diagnostics;

namespace Logframe.Core.Definition.Wording;

/// <summary>What a measure is to do, by kind of target: "falls from 10.2% (2021/22) to 6% or less".</summary>
internal static class Predicates
{
    public static string Of(Measure measure)
    {
        var words = new MeasureWords(measure);
        return measure.Target switch
        {
            LevelTarget target => Level(words, target.Operator, target.Value) + Aside(target.Standard),
            YearlyTarget target => $"is {string.Join(", ", target.Levels.Select(level => $"{words.Value(level.Value)}{OrMore(target.Operator)} in {level.Year.Label}"))}{(target.Total is { } total ? $", {words.Value(total)} in all" : "")}",
            BetweenTarget target => $"is between {words.Value(target.Lower)} and {words.Value(target.Upper)}",
            MaintainTarget target => Maintain(words, target),
            ChangePointsTarget target => Change(words, target.By, words.Difference(Math.Abs(target.By)), words.Baseline?.Value + target.By),
            ChangePercentTarget target => Change(words, target.By, $"{Unit.Number(Math.Abs(target.By))}%", words.Baseline?.Value * (1 + target.By / 100)),
            DirectionTarget target => Moves(target.Way) + (words.Start is { } start ? " from " + start : words.Baseline?.Period is { } period ? $" from its {period} level" : ""),
            ComparatorTarget target => Standing(words, target),
            GapAtMostTarget target => Level(words, LevelOperator.AtMost, target.Value),
            GapReductionTarget target => $"shrinks by {Unit.Number(target.Percent)}%" + (words.Start is { } start ? " from " + start : ""),
            RatioBelowTarget target => Level(words, LevelOperator.Below, target.Value),
            TrendReversalTarget target => Turn(words, target),
            RankTarget { MaximumRank: { } rank } => $"is ranked {Unit.Number(rank)} or better",
            RankTarget target => $"improves by {Unit.Number(target.ImproveBy ?? 0)} places in the ranking",
            MilestoneTarget or UnsetTarget => "",
            _ => throw new UnreachableException($"No words for {measure.Target.GetType().Name}."),
        } + Aside(measure.Target.Note);
    }

    private static string Level(MeasureWords words, LevelOperator comparison, double value)
    {
        var reached = comparison switch
        {
            LevelOperator.AtLeast => words.Value(value) + " or more",
            LevelOperator.AtMost => value == 0 ? words.Value(value) : words.Value(value) + " or less",
            LevelOperator.Above => "above " + words.Value(value),
            LevelOperator.Below => "below " + words.Value(value),
            _ => throw new UnreachableException(),
        };
        if (words.Start is not { } start || words.Baseline?.Value is not { } from)
        {
            return "is " + reached;
        }

        var isRise = comparison is LevelOperator.AtLeast or LevelOperator.Above;
        var isToGo = comparison switch
        {
            LevelOperator.AtLeast => from < value,
            LevelOperator.AtMost => from > value,
            LevelOperator.Above => from <= value,
            _ => from >= value,
        };
        return isToGo ? $"{Moves(isRise ? Way.Increase : Way.Decrease)} from {start} to {reached}" : $"stays at {reached}, after {start}";
    }

    private static string OrMore(LevelOperator comparison) => comparison is LevelOperator.AtLeast ? " or more" : " or less";

    private static string Maintain(MeasureWords words, MaintainTarget target)
    {
        if ((target.Value ?? words.Baseline?.Value) is { } value)
        {
            return "stays at " + words.Value(value) + words.ByPolarity(" or more", " or less", "");
        }

        return words.Baseline?.Period is { } period
            ? words.ByPolarity($"is no lower than in {period}", $"is no higher than in {period}", $"stays as it was in {period}")
            : words.ByPolarity("does not fall", "does not rise", "stays as it is");
    }

    private static string Change(MeasureWords words, double by, string amount, double? reached)
    {
        var verb = words.CountsPlaces
            ? words.ByPolarity(by > 0 ? "improves" : "worsens", by > 0 ? "worsens" : "improves", by > 0 ? "rises" : "falls")
            : Moves(by > 0 ? Way.Increase : Way.Decrease);
        return $"{verb} by {amount}" + (reached is { } level ? $", from {words.Start} to {words.Value(level)} or {(by > 0 ? "more" : "less")}" : "");
    }

    private static string Standing(MeasureWords words, ComparatorTarget target)
    {
        var whom = target.Comparator switch
        {
            Comparator.England => "England's",
            Comparator.BestNeighbour => "that of the best of the nearest neighbours",
            Comparator.Neighbours => "that of the nearest neighbours",
            Comparator.NationalStandard => "the national standard" + (target.StandardValue is { } level ? " of " + words.Value(level) : ""),
            _ => throw new UnreachableException(),
        };
        var amount = target.Amount ?? 0;
        var standing = target.Relation switch
        {
            ComparatorRelation.Better => words.ByPolarity("above ", "below ", "better than ") + whom,
            ComparatorRelation.Similar => "similar to " + whom,
            ComparatorRelation.SimilarOrBetter => (target.Comparator == Comparator.NationalStandard ? "at " : "similar to ") + whom + " or better",
            ComparatorRelation.WithinPercent => words.ByPolarity($"no more than {Unit.Number(amount)}% below ", $"no more than {Unit.Number(amount)}% above ", $"within {Unit.Number(amount)}% of ") + whom,
            ComparatorRelation.BetterByPercent => $"at least {Unit.Number(amount)}% {words.ByPolarity("above", "below", "better than")} {whom}",
            ComparatorRelation.BetterByPoints => $"at least {words.Difference(amount)} {words.ByPolarity("above", "below", "better than")} {whom}",
            _ => throw new UnreachableException(),
        };
        return words.Start is { } start ? $"goes from {start} to a level {standing}" : "is " + standing;
    }

    private static string Turn(MeasureWords words, TrendReversalTarget target) => ((target.Adverse ?? words.Adverse), target.Require) switch
    {
        (Way.Increase, Reversal.Halt) => "stops rising",
        (Way.Increase, _) => "stops rising and starts to fall",
        (Way.Decrease, Reversal.Halt) => "stops falling",
        (Way.Decrease, _) => "stops falling and starts to rise",
        (_, Reversal.Halt) => "stops getting worse",
        _ => "stops getting worse and starts to get better",
    };

    private static string Moves(Way way) => way == Way.Increase ? "rises" : "falls";

    private static string Aside(string? words) => words is null ? "" : $" ({words})";
}
