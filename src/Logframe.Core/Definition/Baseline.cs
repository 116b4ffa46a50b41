using Logframe.Core.Observations;

namespace Logframe.Core.Definition;

/// <summary>The agreed starting point of a measure. It stays as agreed, whatever is later revised.</summary>
/// <remarks>Value and period are each null where the framework does not state them; nothing is filled in.</remarks>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Period">What the value describes.</param>
/// <param name="England">England's value at the time, where the framework states it.</param>
/// <param name="Provenance">Where the figure was agreed.</param>
/// <param name="Note">What the source adds in words.</param>
public sealed record Baseline(double? Value, Period? Period, double? England, string Provenance, string? Note);
