namespace Logframe.Core.Definition;

/// <summary>What a measure promises: one record per kind (methods.md 5).</summary>
public abstract record Target
{
    private protected Target()
    {
    }

    /// <summary>What the framework adds in words.</summary>
    public string? Note { get; init; }
}

/// <summary>The four ways of comparing a value with a level.</summary>
public enum LevelOperator
{
    AtLeast,
    AtMost,
    Above,
    Below,
}

/// <summary>A level to reach.</summary>
/// <param name="Operator">How the value must stand to the level.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Standard">Whose level it is, such as "national benchmark"; null for the partnership's own.</param>
public sealed record LevelTarget(LevelOperator Operator, double Value, string? Standard) : Target;

/// <summary>Inside a range, ends included.</summary>
public sealed record BetweenTarget(double Lower, double Upper) : Target;

/// <summary>No worse than a level: the given one, otherwise the baseline.</summary>
public sealed record MaintainTarget(double? Value) : Target;

/// <summary>The baseline plus a signed number of points, years or places.</summary>
public sealed record ChangePointsTarget(double By) : Target;

/// <summary>The baseline plus a signed percentage of it.</summary>
public sealed record ChangePercentTarget(double By) : Target;

/// <summary>Which way a value should go.</summary>
public enum Way
{
    Increase,
    Decrease,
}

/// <summary>A change against the baseline in one direction, with no amount promised.</summary>
public sealed record DirectionTarget(Way Way) : Target;

/// <summary>Whom a value is compared with.</summary>
public enum Comparator
{
    England,

    /// <summary>The best of the nearest neighbours by the polarity of the measure.</summary>
    BestNeighbour,

    /// <summary>The nearest neighbours as a group.</summary>
    Neighbours,

    /// <summary>A level published nationally, without sampling error.</summary>
    NationalStandard,
}

/// <summary>How a value should stand to its comparator.</summary>
public enum ComparatorRelation
{
    Better,
    Similar,
    SimilarOrBetter,

    /// <summary>Not worse than the comparator by more than a percentage of it.</summary>
    WithinPercent,

    /// <summary>Better than the comparator by a percentage of it.</summary>
    BetterByPercent,

    /// <summary>Better than the comparator by a number of points.</summary>
    BetterByPoints,
}

/// <summary>A standing relative to a comparator of the same period, sex, age and category.</summary>
/// <param name="Relation">The standing.</param>
/// <param name="Comparator">Whom it is relative to.</param>
/// <param name="Amount">Percent or points, for the relations that need an amount; null for the others.</param>
/// <param name="StandardValue">The level itself where the comparator is a national standard and the framework states it.</param>
public sealed record ComparatorTarget(ComparatorRelation Relation, Comparator Comparator, double? Amount, double? StandardValue) : Target;

/// <summary>A gap between the most and the least deprived of at most so many points.</summary>
public sealed record GapAtMostTarget(double Value) : Target;

/// <summary>A gap between the most and the least deprived that shrinks by a percentage of the baseline gap.</summary>
public sealed record GapReductionTarget(double Percent) : Target;

/// <summary>A ratio of the most to the least deprived below a level.</summary>
public sealed record RatioBelowTarget(double Value) : Target;

/// <summary>How much of a reversal is promised.</summary>
public enum Reversal
{
    /// <summary>The adverse trend has stopped.</summary>
    Halt,

    /// <summary>The trend has turned the favourable way.</summary>
    Reverse,
}

/// <summary>An adverse trend that stops or turns.</summary>
public sealed record TrendReversalTarget(Reversal Require) : Target
{
    /// <summary>The way that the adverse trend goes, where the framework says so.</summary>
    public Way? Adverse { get; init; }
}

/// <summary>A place in a ranking of areas: at most a rank, or better by so many places than at the baseline.</summary>
public sealed record RankTarget(int? MaximumRank, int? ImproveBy) : Target;

/// <summary>Where a milestone has got to, as its owner last reported it.</summary>
public enum MilestoneProgress
{
    NotStarted,
    InProgress,
    Complete,

    /// <summary>Given up: it will not be done.</summary>
    Cancelled,
}

/// <summary>A thing to be done, without a number.</summary>
/// <param name="Progress">As reported; null when nothing has been reported yet.</param>
/// <param name="CompletedOn">When it was done.</param>
/// <param name="Forecast">When its owner expects it to be done.</param>
/// <param name="StartBy">When work must have started.</param>
public sealed record MilestoneTarget(MilestoneProgress? Progress, DateOnly? CompletedOn, DateOnly? Forecast, DateOnly? StartBy) : Target
{
    /// <summary>The key actions that it takes; empty where the source names none.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>What has been done by now, in the words of whoever reports; null where nothing has been reported.</summary>
    public string? SoFar { get; init; }

    /// <summary>True for the same actions, whichever list holds them.</summary>
    public bool Equals(MilestoneTarget? other) => base.Equals(other) && Stated == other.Stated && Actions.SequenceEqual(other.Actions);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Stated, Actions.Count);

    private (MilestoneProgress?, DateOnly?, DateOnly?, DateOnly?, string?) Stated => (Progress, CompletedOn, Forecast, StartBy, SoFar);
}

/// <summary>The framework gives no target yet.</summary>
public sealed record UnsetTarget : Target;
