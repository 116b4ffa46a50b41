namespace Logframe.Core.Statistics;

/// <summary>Why a calculation refuses what it was given (methods.md 0.3).</summary>
public enum InvalidInput
{
    /// <summary>A number that the calculation cannot do without is absent or not finite.</summary>
    MissingValue,
    DenominatorNotPositive,

    /// <summary>A negative count, or more events than the denominator allows.</summary>
    CountOutOfRange,

    /// <summary>A logarithm is needed of a value that is zero or less.</summary>
    NonPositiveValue,

    /// <summary>The label of a period or deadline cannot be read.</summary>
    BadLabel,
    TargetNotAfterBaseline,
    TooFewPoints,

    /// <summary>All points stand at the same time.</summary>
    NoTimeVariation,
    UnknownMethod,

    /// <summary>The lower limit of a goal lies above its upper limit.</summary>
    InvalidGoal,
    ZeroChange,
    FloorBetterThanTarget,
    DeadlineBeforeBaseline,
    TooFewQuantiles,

    /// <summary>A proportion that must lie strictly between 0 and 1 does not.</summary>
    ProportionOutOfRange,
    NeedTenDeciles,
}
