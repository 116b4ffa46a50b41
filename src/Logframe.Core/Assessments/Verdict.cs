namespace Logframe.Core.Assessments;

/// <summary>Where a promise stands.</summary>
public enum Verdict
{
    /// <summary>The target is met, at the deadline or before it.</summary>
    Achieved,

    /// <summary>Not there yet, and at or ahead of the needed path.</summary>
    OnCourse,

    /// <summary>The target or the needed path is missed and the floor held.</summary>
    Short,

    /// <summary>Below the floor.</summary>
    OffCourse,

    /// <summary>Nothing can be said, for a reason that is always given.</summary>
    CannotBeJudged,
}

/// <summary>Why nothing can be said.</summary>
public enum NotJudgedReason
{
    NoTarget,

    /// <summary>The framework names no series that could be fetched.</summary>
    NoSource,

    /// <summary>The series is named and the store holds nothing of it.</summary>
    NoData,

    /// <summary>No row matches the measure's sex, age, category and period length, or several series do.</summary>
    SeriesNotFound,

    /// <summary>The source prints a period that the named type of period does not know.</summary>
    UnreadablePeriod,

    /// <summary>No value later than the baseline yet.</summary>
    TooEarly,

    /// <summary>A newer value ought to be out by now.</summary>
    Stale,

    Suppressed,

    /// <summary>The method changed since the baseline.</summary>
    MethodBreak,

    /// <summary>The area took the place of others since the baseline.</summary>
    AreaChanged,

    NoBaseline,

    NoComparator,

    /// <summary>The comparator publishes another period than the area.</summary>
    ComparatorPeriodMismatch,

    NoConfidenceInterval,

    PolarityNotStated,

    TooFewPoints,

    /// <summary>The areas can be neither combined nor judged one by one.</summary>
    AreaMissing,

    /// <summary>Only an approximate combination exists and the owner has not accepted it.</summary>
    OnlyApproximate,

    /// <summary>A milestone on which nothing has been reported.</summary>
    NothingReported,

    /// <summary>A milestone under way for which no day is set.</summary>
    NoDeadline,

    /// <summary>The definition contradicts itself, such as by a floor that is better than its target.</summary>
    DefinitionFault,

    /// <summary>At least one part of the indicator cannot be judged.</summary>
    PartMissing,
}

/// <summary>Whether the colour could be chance (methods.md 6.2). It never changes the verdict.</summary>
public enum Certainty
{
    Clear,

    /// <summary>The published interval reaches into another colour: could be chance.</summary>
    Uncertain,

    /// <summary>No interval is published.</summary>
    Unknown,
}

/// <summary>Which way the latest value moved (methods.md 6.4).</summary>
public enum DirectionOfTravel
{
    Improving,
    Worsening,
    NoRealChange,

    /// <summary>Up, where neither way is better.</summary>
    Increasing,

    /// <summary>Down, where neither way is better.</summary>
    Decreasing,

    CannotCompare,
}
