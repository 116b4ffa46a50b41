namespace Logframe.Core.Definition.Linting;

/// <summary>Something in a definition that can be read and yet makes no sense, is missing or is doubtful.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The field, as "indicators[1.15].measures[1].target".</param>
/// <param name="Message">What is odd and what it leads to, in plain words.</param>
public sealed record Finding(FaultSeverity Severity, string Path, string Message);
