namespace Logframe.Core.Reviews;

/// <summary>Why a locked edition was opened again as a new one.</summary>
/// <param name="Edition">The edition that it corrects.</param>
/// <param name="Reason">In the words of whoever opened it.</param>
public sealed record Correction(int Edition, string Reason);
