namespace Logframe.Charts;

/// <summary>The agreed starting point, at the middle of its period.</summary>
internal sealed record ChartBaseline(double Time, double Value, string PeriodLabel);
