namespace Logframe.Core.Statistics.Trends;

/// <summary>Which way a series has gone lately.</summary>
public enum TrendMarker
{
    CannotBeCalculated,

    /// <summary>No significant change, which on five points often means too little evidence.</summary>
    NoChange,
    Increasing,
    Decreasing,
}

/// <summary>Why a recent trend cannot be calculated.</summary>
public enum NoTrendReason
{
    /// <summary>Only proportions, crude rates and directly standardised rates are tested.</summary>
    ValueKind,

    /// <summary>Rolling periods of several years share data.</summary>
    YearRange,

    TooFewPoints,

    /// <summary>One of the five latest rows has no value, no count or no denominator.</summary>
    InvalidPoint,

    CountEqualsDenominator,

    /// <summary>One of the five has no 95% limits, or limits without width.</summary>
    NoConfidenceInterval,

    /// <summary>The log odds of no events, or of all, do not exist.</summary>
    ZeroOrFullCount,
}
