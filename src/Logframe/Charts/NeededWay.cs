namespace Logframe.Charts;

/// <summary>The path from the baseline to the target, and where it is at the latest period.</summary>
/// <param name="FromTime">Middle of the baseline period.</param>
/// <param name="FromValue">Baseline value.</param>
/// <param name="ToTime">Middle of the target period.</param>
/// <param name="ToValue">Target value.</param>
/// <param name="NowTime">Middle of the latest period.</param>
/// <param name="NowValue">Where the value should be by then; null where that is the target itself.</param>
internal sealed record NeededWay(double FromTime, double FromValue, double ToTime, double ToValue, double NowTime, double? NowValue);
