using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Ratings;

/// <summary>A value and the limits published for it; either may be missing.</summary>
public readonly record struct Figure(double? Value, ConfidenceInterval? Interval = null);
