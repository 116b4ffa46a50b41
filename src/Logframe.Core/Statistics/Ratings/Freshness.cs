namespace Logframe.Core.Statistics.Ratings;

/// <summary>When the source ought to have published again.</summary>
/// <param name="CycleMonths">Months between releases.</param>
/// <param name="LagMonths">Months from the end of a period to its publication.</param>
/// <param name="GraceDays">Days of patience.</param>
public sealed record Freshness(int CycleMonths = 12, int LagMonths = 12, int GraceDays = 90)
{
    /// <summary>The last day on which a value for a period that ended on <paramref name="latestEnd"/> is fresh; months clamp to their last day.</summary>
    public DateOnly LastFreshDay(DateOnly latestEnd) => latestEnd.AddMonths(CycleMonths + LagMonths).AddDays(GraceDays);
}
