namespace Logframe.Core.Definition.Delivery;

/// <summary>An example of how an outcome is delivered, which may have a milestone to be reached by a day.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Milestone">What is to be reached; null where the source names none.</param>
/// <param name="Due">By when; null where the source leaves that blank.</param>
/// <param name="DueIsOurReading">True where the source does not tie the day to this milestone clearly.</param>
/// <param name="Leads">Who delivers it; empty where the source leaves that blank.</param>
/// <param name="Progress">As reported, the latest last; empty where nobody has reported.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record DeliveryExample(
    string Name,
    string? Milestone,
    Deadline? Due,
    bool DueIsOurReading,
    IReadOnlyList<string> Leads,
    IReadOnlyList<ProgressNote> Progress,
    string? Note)
{
    /// <summary>Where the milestone stands on a day by what was reported until then.</summary>
    /// <remarks>Reached once it is complete wherever it was reported; given up once nothing of it is left to be done.</remarks>
    public MilestoneStanding On(DateOnly day)
    {
        var last = ProgressNote.LatestByArea(Progress.Where(note => note.On <= day)).Select(note => note.Status).ToList();
        return last.Count > 0 && last.TrueForAll(status => status == MilestoneProgress.Complete) ? MilestoneStanding.Reached
            : last.Count > 0 && last.TrueForAll(status => status is MilestoneProgress.Complete or MilestoneProgress.Cancelled) ? MilestoneStanding.GivenUp
            : Milestone is null ? MilestoneStanding.NoMilestone
            : Due is null ? MilestoneStanding.NoDay
            : Due.LastDay < day ? MilestoneStanding.Overdue
            : MilestoneStanding.Ahead;
    }
}

/// <summary>Where a milestone of a delivery plan stands on a day.</summary>
public enum MilestoneStanding
{
    Reached,
    GivenUp,

    /// <summary>Its day has passed and nobody has reported it as reached.</summary>
    Overdue,
    Ahead,
    NoDay,
    NoMilestone,
}
