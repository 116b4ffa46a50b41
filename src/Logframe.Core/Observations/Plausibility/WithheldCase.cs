namespace Logframe.Core.Observations.Plausibility;

/// <summary>Figures of an indicator that were held before and do not stand.</summary>
/// <param name="Id">The number of the case.</param>
/// <param name="IsRefused">True where somebody refused them; false while nobody has decided.</param>
/// <param name="Figures">What was held.</param>
public sealed record WithheldCase(long Id, bool IsRefused, IReadOnlyList<HeldFigure> Figures);
