using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Trends;

/// <summary>One row of a series as the test of its recent trend reads it. A suppressed row has no value, whatever it carries.</summary>
/// <param name="PeriodEnd">Last day of its period.</param>
/// <param name="Value">In the unit of the indicator.</param>
/// <param name="Count">Numerator.</param>
/// <param name="Denominator">Population or base.</param>
/// <param name="Interval95">Published 95% limits.</param>
public readonly record struct TrendPoint(DateOnly PeriodEnd, double? Value, double? Count, double? Denominator, ConfidenceInterval? Interval95);
