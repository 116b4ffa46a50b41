using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Combining;

/// <summary>The published figure of one area that is to be combined with others. Anything but the area may be missing.</summary>
/// <param name="Area">Code or key of the area.</param>
/// <param name="Count">Numerator.</param>
/// <param name="Denominator">Population or base.</param>
/// <param name="Value">In the unit of the indicator.</param>
/// <param name="Interval">Published limits.</param>
public sealed record AreaPart(string Area, double? Count, double? Denominator, double? Value, ConfidenceInterval? Interval);
