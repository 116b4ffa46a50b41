namespace Logframe.Core.Definition;

/// <summary>The day by which a target is promised.</summary>
/// <param name="AsWritten">As the framework writes it: "2028", "2028/29", "2026-28".</param>
/// <param name="LastDay">The last day that still counts.</param>
public sealed record Deadline(string AsWritten, DateOnly LastDay);
