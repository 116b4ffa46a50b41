using Logframe.Core.Definition;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <summary>Reads a target: the words "not set", or fields of which the first says what kind of target it is.</summary>
internal static class TargetReader
{
    public const string NotSet = "not set";

    /// <summary>The reader of each kind of target, by the field that names the kind.</summary>
    private static readonly Dictionary<string, Func<Fields, string, Unit?, Target?>> Kinds = new(StringComparer.Ordinal)
    {
        ["at-least"] = (fields, key, _) => Level(fields, key, LevelOperator.AtLeast),
        ["at-most"] = (fields, key, _) => Level(fields, key, LevelOperator.AtMost),
        ["above"] = (fields, key, _) => Level(fields, key, LevelOperator.Above),
        ["below"] = (fields, key, _) => Level(fields, key, LevelOperator.Below),
        ["yearly-at-least"] = (fields, key, _) => YearlyTargetReader.Read(fields, key, LevelOperator.AtLeast),
        ["yearly-at-most"] = (fields, key, _) => YearlyTargetReader.Read(fields, key, LevelOperator.AtMost),
        ["total-at-least"] = (fields, key, _) => SpreadTargetReader.Read(fields, key, LevelOperator.AtLeast),
        ["total-at-most"] = (fields, key, _) => SpreadTargetReader.Read(fields, key, LevelOperator.AtMost),
        ["between"] = (fields, key, _) => Between(fields, key),
        ["maintain"] = (fields, key, _) => Maintain(fields, key),
        ["change"] = Change,
        ["direction"] = (fields, key, _) => fields.Word<Way>(key) is { } way ? new DirectionTarget(way) : null,
        ["better-than"] = (fields, key, _) => ComparatorTargetReader.Standing(fields, key, ComparatorRelation.Better),
        ["similar-to"] = (fields, key, _) => ComparatorTargetReader.Standing(fields, key, ComparatorRelation.Similar),
        ["similar-or-better-than"] = (fields, key, _) => ComparatorTargetReader.Standing(fields, key, ComparatorRelation.SimilarOrBetter),
        ["within"] = (fields, key, _) => ComparatorTargetReader.Within(fields, key),
        ["better-by"] = ComparatorTargetReader.BetterBy,
        ["gap-at-most"] = (fields, key, _) => fields.Number(key) is { } value ? new GapAtMostTarget(value) : null,
        ["gap-reduced-by"] = (fields, key, _) => Amount.Share(fields, key) is { } percent ? new GapReductionTarget(percent) : null,
        ["ratio-below"] = (fields, key, _) => fields.Number(key) is { } value ? new RatioBelowTarget(value) : null,
        ["reverse"] = (fields, key, _) => Turn(fields, key, Reversal.Reverse),
        ["halt"] = (fields, key, _) => Turn(fields, key, Reversal.Halt),
        ["rank-at-most"] = (fields, key, _) => fields.Whole(key, 1) is { } rank ? new RankTarget(rank, null) : null,
        ["rank-improved-by"] = (fields, key, _) => fields.Whole(key, 1) is { } places ? new RankTarget(null, places) : null,
        ["milestone"] = (fields, key, _) => Milestone(fields, key),
    };

    private static readonly Dictionary<string, Way> Trends = new(StringComparer.Ordinal) { ["rising"] = Way.Increase, ["falling"] = Way.Decrease };

    private static readonly Dictionary<string, MilestoneProgress?> Progress = new(StringComparer.Ordinal)
    {
        ["not-reported"] = null,
        ["not-started"] = MilestoneProgress.NotStarted,
        ["in-progress"] = MilestoneProgress.InProgress,
        ["complete"] = MilestoneProgress.Complete,
        ["cancelled"] = MilestoneProgress.Cancelled,
    };

    /// <summary>The target of a measure; null, with a fault noted, for one that cannot be understood.</summary>
    public static Target? Read(Fields measure, string key, Unit? unit)
    {
        switch (measure.Raw(key))
        {
            case Scalar { Text: NotSet }:
                return new UnsetTarget();
            case Mapping mapping:
                return ReadKind(measure, key, mapping, unit);
            case null:
                return null;
            default:
                measure.Refuse(key, $"must be the words \"{NotSet}\" or fields such as {{at-least: 70}}. {Kinds.Count} kinds: {string.Join(", ", Kinds.Keys)}.");
                return null;
        }
    }

    private static Target? ReadKind(Fields measure, string key, Mapping mapping, Unit? unit)
    {
        var kinds = mapping.Entries.Select(entry => entry.Key).Where(Kinds.ContainsKey).Distinct().ToList();
        if (kinds is not [var kind])
        {
            measure.Refuse(key, kinds.Count == 0
                ? $"does not say which kind of target it is. One of: {string.Join(", ", Kinds.Keys)}."
                : $"names several kinds of target ({string.Join(", ", kinds)}). Keep one; what must also hold is a measure of its own.");
            return null;
        }

        var fields = measure.Within(key, mapping, "target " + kind);
        fields.Require(kind);
        var target = Kinds[kind](fields, kind, unit);
        var note = fields.Text("note");
        fields.Close();
        return target is null ? null : target with { Note = note };
    }

    private static LevelTarget? Level(Fields fields, string key, LevelOperator comparison)
    {
        var standard = fields.Text("standard");
        return fields.Number(key) is { } value ? new LevelTarget(comparison, value, standard) : null;
    }

    private static BetweenTarget? Between(Fields fields, string key)
    {
        if (fields.Numbers(key) is not { } ends)
        {
            return null;
        }

        if (ends is [var lower, var upper] && lower < upper)
        {
            return new BetweenTarget(lower, upper);
        }

        fields.Refuse(key, "must be a list of two numbers, the lower first, such as [3, 5].");
        return null;
    }

    private static MaintainTarget? Maintain(Fields fields, string key) =>
        fields.Form(key, "the word baseline or a number", scalar =>
            scalar.Text == "baseline" ? new MaintainTarget(null) : scalar.AsNumber() is { } value ? new MaintainTarget(value) : null);

    private static Target? Change(Fields fields, string key, Unit? unit)
    {
        var units = Amount.Units(unit);
        return fields.Form<Target>(
            key,
            $"a signed number other than 0 with its unit, such as -9 points or -10%. Units here: {string.Join(", ", units)}; % is a share of the baseline",
            scalar => Amount.Read(scalar.Text) is not { IsSigned: true, Value: not 0 } amount || !units.Contains(amount.Counts) ? null
                : amount.IsPercent ? new ChangePercentTarget(amount.Value)
                : new ChangePointsTarget(amount.Value));
    }

    private static TrendReversalTarget? Turn(Fields fields, string key, Reversal reversal) =>
        fields.Word(key, Trends) is { } adverse ? new TrendReversalTarget(reversal) { Adverse = adverse } : null;

    private static MilestoneTarget? Milestone(Fields fields, string key)
    {
        var (done, forecast, start) = (fields.Day("completed-on"), fields.Day("forecast"), fields.Day("start-by"));
        var (actions, soFar) = (fields.Texts("actions") ?? [], fields.Text("so-far"));
        var progress = fields.Form(key, Fields.OneOf(Progress.Keys), scalar =>
            Progress.TryGetValue(scalar.Text, out var reported) ? new MilestoneTarget(reported, done, forecast, start) { Actions = actions, SoFar = soFar } : null, Progress.Keys);
        if (progress is not null && (progress.Progress == MilestoneProgress.Complete) != (done is not null))
        {
            fields.Refuse("completed-on", "is given for a milestone that is complete, and only then.");
        }

        return progress;
    }
}
