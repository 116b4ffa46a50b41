namespace Logframe.Charts;

/// <summary>The floor: a straight line in time, level or along the needed path.</summary>
/// <param name="FromTime">Where it begins.</param>
/// <param name="FromValue">Its value there.</param>
/// <param name="ToTime">Where it ends.</param>
/// <param name="ToValue">Its value there.</param>
/// <param name="NowValue">Its value at the latest period.</param>
internal sealed record FloorLine(double FromTime, double FromValue, double ToTime, double ToValue, double NowValue);
