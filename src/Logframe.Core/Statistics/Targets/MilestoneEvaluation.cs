using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A thing to be done by a day (methods.md 5: <c>milestone</c>).</summary>
/// <param name="Status">Where it has got to.</param>
/// <param name="Standing">Its colour; null where none can be given.</param>
/// <param name="Obstacle">Null unless it cannot be assessed.</param>
public sealed record MilestoneEvaluation(TargetStatus Status, Standing? Standing, Obstacle? Obstacle)
{
    /// <remarks>
    /// Without a day it is achieved when complete, and otherwise in progress without a colour. One that was given up before its day is not
    /// achieved, whatever the day of judging. A completion without a date counts on the day
    /// of judging, the first on which it is known.
    /// </remarks>
    /// <param name="milestone">As its owner last reported it.</param>
    /// <param name="due">The last day that counts as in time; null where none is set.</param>
    /// <param name="asOf">The day of judging.</param>
    public static MilestoneEvaluation Of(MilestoneTarget milestone, DateOnly? due, DateOnly asOf) => (milestone.Progress, due) switch
    {
        (null, _) => new(TargetStatus.NotAssessable, null, Targets.Obstacle.NothingReported),
        (MilestoneProgress.Complete, null) => Is(TargetStatus.Achieved, Ratings.Standing.Met),
        (MilestoneProgress.Complete, { } day) => (milestone.CompletedOn ?? asOf) <= day
            ? Is(TargetStatus.Achieved, Ratings.Standing.Met)
            : Is(TargetStatus.AchievedLate, Ratings.Standing.FloorHeld),
        (_, null) => Is(TargetStatus.InProgress, null),
        (MilestoneProgress.Cancelled, _) => Is(TargetStatus.NotAchieved, Ratings.Standing.BelowFloor),
        (_, { } day) when asOf > day => Is(TargetStatus.NotAchieved, Ratings.Standing.BelowFloor),
        ({ } progress, { } day) => Is(
            TargetStatus.InProgress,
            IsLateToStart(milestone, progress, asOf) || milestone.Forecast is null || milestone.Forecast > day ? Ratings.Standing.FloorHeld : Ratings.Standing.Met),
    };

    private static bool IsLateToStart(MilestoneTarget milestone, MilestoneProgress progress, DateOnly asOf) =>
        progress == MilestoneProgress.NotStarted && asOf > milestone.StartBy;

    private static MilestoneEvaluation Is(TargetStatus status, Standing? standing) => new(status, standing, null);
}
