namespace Logframe.Worker;

/// <summary>A refresh that has not ended.</summary>
/// <param name="Since">When it began.</param>
/// <param name="Step">How far it has got; null until the source has been opened.</param>
internal sealed record RefreshInHand(DateTimeOffset Since, RefreshStep? Step);
