using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Inequality;

/// <summary>One group of people by deprivation, such as the most deprived tenth.</summary>
/// <param name="Population">People in it.</param>
/// <param name="Value">In the unit of the indicator, or a fraction for the logit scale; null where missing.</param>
/// <param name="Interval95">Published 95% limits; null where missing.</param>
public readonly record struct DeprivationGroup(double? Population, double? Value, ConfidenceInterval? Interval95 = null);
