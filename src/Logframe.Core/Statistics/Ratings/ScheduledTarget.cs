namespace Logframe.Core.Statistics.Ratings;

/// <summary>A target for part of the way, such as a financial year of a service (methods.md 6.3a).</summary>
/// <param name="Start">First day on which it counts.</param>
/// <param name="End">Last day on which it counts.</param>
/// <param name="Value">Null where none was set for these days.</param>
/// <param name="Floor">Null where none was set.</param>
public sealed record ScheduledTarget(DateOnly Start, DateOnly End, double? Value, double? Floor)
{
    /// <summary>The entry that counts on the last day of a period: of several the one that starts latest, as a revision in mid-year does.</summary>
    /// <returns>Null where the schedule has none: then there is no rating.</returns>
    public static ScheduledTarget? InForce(IEnumerable<ScheduledTarget> schedule, DateOnly periodEnd) =>
        schedule.Where(entry => entry.Start <= periodEnd && periodEnd <= entry.End).MaxBy(entry => entry.Start);
}
