namespace Logframe.Core.Statistics.Trends;

/// <summary>A value on the time axis.</summary>
/// <param name="Time">Decimal year: the middle of the period that the value describes.</param>
/// <param name="Value">In the unit of the indicator; null where missing.</param>
public readonly record struct TimedValue(double Time, double? Value);
