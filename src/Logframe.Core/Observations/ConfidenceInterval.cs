namespace Logframe.Core.Observations;

/// <summary>The range that a value could plausibly have, in the unit of the value; ends included.</summary>
public readonly record struct ConfidenceInterval(double Lower, double Upper);
