namespace Logframe.Core.Statistics.Targets;

/// <summary>A promise that holds when each of its parts does (methods.md 5: <c>all_of</c>).</summary>
/// <param name="Status">One failed part decides; otherwise a part that cannot be assessed does.</param>
/// <param name="Achieved">Parts that hold.</param>
/// <param name="Total">Parts in all.</param>
public readonly record struct PartsEvaluation(TargetStatus Status, int Achieved, int Total)
{
    public static PartsEvaluation Of(IReadOnlyCollection<TargetStatus> parts)
    {
        var achieved = parts.Count(part => part == TargetStatus.Achieved);
        var status =
            parts.Contains(TargetStatus.NotAchieved) ? TargetStatus.NotAchieved
            : parts.Count > 0 && achieved == parts.Count ? TargetStatus.Achieved
            : TargetStatus.NotAssessable;
        return new PartsEvaluation(status, achieved, parts.Count);
    }
}
