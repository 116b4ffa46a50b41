namespace Logframe.Core.Statistics.Ratings;

/// <summary>Whether data allow a rating (methods.md 6.5), the first that applies.</summary>
public enum DataState
{
    NoData,

    /// <summary>The latest figure is hidden to protect people.</summary>
    Suppressed,
    TargetNotSet,

    /// <summary>The method changed after the baseline.</summary>
    NotComparable,

    /// <summary>Nothing is newer than the baseline.</summary>
    BaselineOnly,
    Ok,
}

/// <summary>What the data of a series allow on a day.</summary>
/// <param name="State">Whether a rating is possible.</param>
/// <param name="LatestEnd">Last day of the latest row that has a value or is suppressed.</param>
/// <param name="FallbackEnd">Where the latest is suppressed: last day of the last row with a value.</param>
/// <param name="IsProvisional">The latest row is provisional.</param>
/// <param name="LastFreshDay">The day after which a newer value ought to be out; null without rows, or for a source without a cycle.</param>
/// <param name="IsStale">That day is past.</param>
public sealed record DataStatus(
    DataState State,
    DateOnly? LatestEnd,
    DateOnly? FallbackEnd,
    bool IsProvisional,
    DateOnly? LastFreshDay,
    bool IsStale)
{
    /// <param name="asOf">The day on which the reader stands.</param>
    /// <param name="rows">In any order; rows with neither a value nor a suppression are left out of account.</param>
    /// <param name="baselineEnd">Last day of the baseline period; null skips the tests against the baseline.</param>
    /// <param name="breaks">First days of new methods.</param>
    /// <param name="freshness">Null for a source without a release cycle: nothing is stale until a newer edition exists.</param>
    /// <param name="targetSet">Whether there is a target.</param>
    public static DataStatus Of(
        DateOnly asOf,
        IEnumerable<DataRow> rows,
        DateOnly? baselineEnd,
        IEnumerable<DateOnly> breaks,
        Freshness? freshness,
        bool targetSet = true)
    {
        DataRow[] known = [.. rows.Where(row => row.HasValue || row.IsSuppressed).OrderBy(row => row.PeriodEnd)];
        if (known.Length == 0)
        {
            return new DataStatus(DataState.NoData, null, null, IsProvisional: false, null, IsStale: false);
        }

        var latest = known[^1];
        var state =
            latest.IsSuppressed ? DataState.Suppressed
            : !targetSet ? DataState.TargetNotSet
            : baselineEnd is { } start && breaks.Any(day => start < day && day <= latest.PeriodEnd) ? DataState.NotComparable
            : latest.PeriodEnd <= baselineEnd ? DataState.BaselineOnly
            : DataState.Ok;
        var lastFreshDay = freshness?.LastFreshDay(latest.PeriodEnd);
        return new DataStatus(
            state,
            latest.PeriodEnd,
            state == DataState.Suppressed ? known.Where(row => row.IsUsable).Select(row => (DateOnly?)row.PeriodEnd).LastOrDefault() : null,
            latest.IsProvisional,
            lastFreshDay,
            asOf > lastFreshDay);
    }
}
