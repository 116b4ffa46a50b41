namespace Logframe.Core.Statistics.Ratings;

/// <summary>A row of a series as far as its status matters.</summary>
/// <param name="PeriodEnd">Last day of its period.</param>
/// <param name="HasValue">Whether a value is printed.</param>
/// <param name="IsSuppressed">Hidden by the publisher; counts even where a value is printed.</param>
/// <param name="IsProvisional">Called provisional by the publisher.</param>
public readonly record struct DataRow(DateOnly PeriodEnd, bool HasValue, bool IsSuppressed = false, bool IsProvisional = false)
{
    /// <summary>True where the value may be used.</summary>
    public bool IsUsable => HasValue && !IsSuppressed;
}
