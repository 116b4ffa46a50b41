namespace Logframe.Core.Observations.Plausibility;

/// <summary>Offered figures that are to be held together, and why.</summary>
/// <param name="Reason">The rule that found them.</param>
/// <param name="Sentence">What is implausible, with the numbers that decide.</param>
/// <param name="Figures">In order of series and time.</param>
public sealed record Suspicion(HoldReason Reason, string Sentence, IReadOnlyList<HeldFigure> Figures);
