namespace Logframe.Core.Statistics.PublishedMethods;

/// <summary>A value and the year that stands for its period.</summary>
public readonly record struct YearValue(double Year, double Value);

/// <summary>A level to reach and the year by which.</summary>
public readonly record struct YearTarget(double Year, double Value);

/// <summary>The words of the growth-ratio method.</summary>
public enum GrowthStatus
{
    /// <summary>Less than a year of data, a change of sign, or no growth to compare with.</summary>
    NotAvailable,
    Deterioration,
    LimitedProgress,
    ModerateProgress,
    SubstantialProgress,
    TargetAchieved,
}

/// <summary>What the growth-ratio method says.</summary>
/// <param name="ProgressValue">Growth as a share of the growth needed, or a year without a target; null where it cannot be calculated.</param>
/// <param name="Status">In words.</param>
/// <param name="Score">From -5 to 5; null where not available.</param>
public sealed record GrowthRatioResult(double? ProgressValue, GrowthStatus Status, double? Score);
