namespace Logframe.Core.Assessments.Changes;

/// <summary>What one cause did to a verdict.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Share">Its share of the move; the shares of all causes add up to one. Negative where it worked against the move.</param>
/// <param name="Moved">How far it moved the figure on the scale of the move; null where the move has no scale.</param>
/// <param name="SufficesAlone">True where this cause alone, with everything else as then, would have led to where it stands now.</param>
/// <param name="Details">What changed, in words.</param>
public sealed record CauseShare(ChangeCause Cause, double Share, double? Moved, bool SufficesAlone, IReadOnlyList<string> Details);
