namespace Logframe.Core.Observations;

/// <summary>Why an observation has a value, or has none.</summary>
public enum ValueState
{
    Published,

    /// <summary>Hidden by the publisher to protect people.</summary>
    Suppressed,

    /// <summary>A row without a value and without a reason of disclosure.</summary>
    Missing,
}

/// <summary>The trend that the publisher itself prints beside the latest value.</summary>
public enum PublishedTrend
{
    CannotBeCalculated,
    NoSignificantChange,
    Increasing,
    IncreasingAndGettingBetter,
    IncreasingAndGettingWorse,
    Decreasing,
    DecreasingAndGettingBetter,
    DecreasingAndGettingWorse,
}

/// <summary>The comparison with England that the publisher itself prints.</summary>
public enum PublishedComparison
{
    NotCompared,
    Better,
    Similar,
    Worse,
    Higher,
    Lower,
    LowestQuintile,
    SecondLowestQuintile,
    MiddleQuintile,
    SecondHighestQuintile,
    HighestQuintile,
}

/// <summary>One published figure of one series for one period, as its source printed it.</summary>
/// <param name="Series">The series it belongs to.</param>
/// <param name="PeriodLabel">As printed: "2022/23", "2021 - 23".</param>
/// <param name="SortKey">The source's sortable time key, YYYYQQMM with YYYY the first year. With the series it identifies the observation.</param>
/// <param name="State">Whether there is a value, and if not why.</param>
/// <param name="Value">In the unit of the indicator, unrounded; null unless published.</param>
/// <param name="Interval95">Published limits at 95%.</param>
/// <param name="Interval998">Published limits at 99.8%.</param>
/// <param name="Count">Numerator; may be fractional.</param>
/// <param name="Denominator">Population or base.</param>
/// <param name="Note">The publisher's note on the value.</param>
/// <param name="Trend">As published, on the latest period only.</param>
/// <param name="ComparedToEngland">As published.</param>
public sealed record Observation(
    SeriesKey Series,
    string PeriodLabel,
    int SortKey,
    ValueState State,
    double? Value,
    ConfidenceInterval? Interval95,
    ConfidenceInterval? Interval998,
    double? Count,
    double? Denominator,
    string? Note,
    PublishedTrend? Trend,
    PublishedComparison? ComparedToEngland);
