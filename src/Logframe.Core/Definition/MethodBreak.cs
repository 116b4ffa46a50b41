namespace Logframe.Core.Definition;

/// <summary>A change of definition, source or coverage: values before and after it are not compared.</summary>
/// <param name="FirstDay">First day measured the new way.</param>
/// <param name="Reason">What changed.</param>
public sealed record MethodBreak(DateOnly FirstDay, string Reason);
